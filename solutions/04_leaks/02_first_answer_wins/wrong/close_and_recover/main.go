// Tempting: first closes the channel when it returns. A send on a closed channel is a
// panic, and recover only hides it.
//
//koan:rejected TestNoLeaks: even if the panic is recovered
//koan:also TestNoLeaksWithSevenMirrors, TestNoLeaksWithTwoHundredMoreMirrors
//koan:also TestNoDataRaces
package main

import (
	"fmt"
	"time"
)

func main() {
	for _, tile := range tiles {
		fmt.Println(first(tile))
	}
	time.Sleep(time.Minute) // people look at the map
}

// first returns the answer of the fastest mirror.
func first(tile string) string {
	answers := make(chan string)
	defer close(answers)
	for _, m := range mirrors {
		go func() {
			defer func() { recover() }()
			answers <- m.fetch(tile)
		}()
	}
	return <-answers
}
