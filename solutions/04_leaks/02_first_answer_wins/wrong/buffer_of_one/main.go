// Tempting: a buffer of one, as in the koan before. One answer is received and one fits
// the buffer, so the third sender stays blocked.
//
//koan:rejected TestNoLeaks: Still there:
//koan:also TestNoLeaksWithSevenMirrors, TestNoLeaksWithTwoHundredMoreMirrors
package main

import (
	"fmt"
	"time"
)

func main() {
	for _, tile := range tiles {
		fmt.Println(first(tile))
	}
	time.Sleep(time.Minute)
}

func first(tile string) string {
	answers := make(chan string, 1)
	for _, m := range mirrors {
		go func() { answers <- m.fetch(tile) }()
	}
	return <-answers
}
