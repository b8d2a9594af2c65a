// Tempting: end the program with os.Exit. The blocked goroutines are still there until
// then.
//
//koan:rejected TestNoLeaks: os.Exit leaves all that are
//koan:also TestNoLeaksWithSevenMirrors, TestNoLeaksWithTwoHundredMoreMirrors
package main

import (
	"fmt"
	"os"
	"time"
)

func main() {
	for _, tile := range tiles {
		fmt.Println(first(tile))
	}
	time.Sleep(time.Minute)
	os.Exit(0)
}

// first returns the answer of the fastest mirror.
func first(tile string) string {
	answers := make(chan string)
	for _, m := range mirrors {
		go func() {
			answers <- m.fetch(tile)
		}()
	}
	return <-answers
}
