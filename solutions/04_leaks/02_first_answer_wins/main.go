// All but one of the answers are never received. With room for all of them every
// goroutine can put its answer down and end; channel and answers are collected later.
//
//koan:class many senders, one receive; leak study: NCast; 100 Go Mistakes
//koan:shipped TestNoLeaks: Still there:
//koan:also TestNothingIsLeftBehindWithMoreMirrors, TestNothingIsLeftBehindOfACrowd
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
	answers := make(chan string, len(mirrors))
	for _, m := range mirrors {
		go func() {
			answers <- m.fetch(tile)
		}()
	}
	return <-answers
}
