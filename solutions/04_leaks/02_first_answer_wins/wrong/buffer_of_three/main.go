// Tempting: a buffer for three mirrors. With seven mirrors three senders stay blocked.
//
//koan:rejected TestNoLeaksWithSevenMirrors: Still there:
//koan:also TestNoLeaksWithTwoHundredMoreMirrors
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
	answers := make(chan string, 3)
	for _, m := range mirrors {
		go func() { answers <- m.fetch(tile) }()
	}
	return <-answers
}
