// Tempting: room for a hundred, who would have more mirrors?
//
//koan:rejected TestNothingIsLeftBehindOfACrowd: Still there:
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

// first returns what the quickest mirror has to offer.
func first(tile string) string {
	answers := make(chan string, 100)
	for _, m := range mirrors {
		go func() {
			answers <- m.fetch(tile)
		}()
	}
	return <-answers
}
