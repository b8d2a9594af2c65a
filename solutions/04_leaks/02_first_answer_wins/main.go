// Only one answer is received. The channel has room for all of them, so every goroutine
// can send its answer and end. The garbage collector frees the channel and the answers
// later.
//
//koan:class many senders, one receive; leak study: NCast; 100 Go Mistakes
//koan:shipped TestNoLeaks: Still there:
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
	time.Sleep(time.Minute) // people look at the map
}

// first returns the answer of the fastest mirror.
func first(tile string) string {
	answers := make(chan string, len(mirrors))
	for _, m := range mirrors {
		go func() {
			answers <- m.fetch(tile)
		}()
	}
	return <-answers
}
