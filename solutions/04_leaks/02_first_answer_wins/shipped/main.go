// A map service asks all its mirrors for the same tile and takes the first answer.
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
	for _, m := range mirrors {
		go func() {
			answers <- m.fetch(tile)
		}()
	}
	return <-answers
}
