// Tempting: first closes the channel when it returns, so that no goroutine stays
// blocked. But sending on a closed channel panics.
//
//koan:rejected TestFirstAnswerIsShown: panic: send on closed channel
//koan:also TestSevenMirrors, TestAnotherMirrorIsTheFastest, TestNoDataRaces
//koan:also TestTwoHundredMoreMirrors
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
