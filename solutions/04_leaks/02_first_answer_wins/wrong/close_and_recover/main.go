// Tempting: whoever has an answer closes the channel. A send on a
// closed channel is a panic, and a recover only hides it.
//
//koan:rejected TestNoLeaks: a panic, recovered or not
//koan:also TestNothingIsLeftBehindWithMoreMirrors, TestNothingIsLeftBehindOfACrowd
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

// first returns what the quickest mirror has to offer.
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
