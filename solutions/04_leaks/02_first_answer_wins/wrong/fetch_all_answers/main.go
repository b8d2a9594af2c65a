// Tempting: receive all of them and return the first. That waits for the slowest.
//
//koan:rejected TestTheQuickestWins: The first answer is taken as soon as it comes.
//koan:also TestMoreMirrors, TestAnotherIsTheQuickest
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
