// Tempting: end with os.Exit, which does not ask who is still there. They are there.
//
//koan:rejected TestNoLeaks: os.Exit leaves all that are
//koan:also TestNothingIsLeftBehindWithMoreMirrors, TestNothingIsLeftBehindOfACrowd
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

// first returns what the quickest mirror has to offer.
func first(tile string) string {
	answers := make(chan string)
	for _, m := range mirrors {
		go func() {
			answers <- m.fetch(tile)
		}()
	}
	return <-answers
}
