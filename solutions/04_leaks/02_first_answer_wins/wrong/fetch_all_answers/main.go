// Tempting: receive all answers and return the first. That waits for the slowest mirror.
//
//koan:rejected TestFirstAnswerIsShown: The first answer is shown as soon as it arrives
//koan:also TestSevenMirrors, TestAnotherMirrorIsTheFastest
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
	for _, m := range mirrors {
		go func() { answers <- m.fetch(tile) }()
	}
	quickest := <-answers
	for range len(mirrors) - 1 {
		<-answers
	}
	return quickest
}
