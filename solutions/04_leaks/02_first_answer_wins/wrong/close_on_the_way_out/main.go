// Tempting: close the channel, so that nobody waits for it. Sending to it panics.
//
//koan:rejected TestTheQuickestWins: panic: send on closed channel
//koan:also TestMoreMirrors, TestAnotherIsTheQuickest, TestNoDataRaces
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
	answers := make(chan string)
	defer close(answers)
	for _, m := range mirrors {
		go func() { answers <- m.fetch(tile) }()
	}
	return <-answers
}
