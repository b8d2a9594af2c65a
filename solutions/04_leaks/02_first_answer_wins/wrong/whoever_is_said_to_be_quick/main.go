// Tempting: ask only the mirror that is said to be the quickest. Ask it on a bad day.
//
//koan:rejected TestAnotherIsTheQuickest: The first answer is taken as soon as it comes.
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
	quickest := mirrors[0]
	for _, m := range mirrors {
		if m.delay < quickest.delay {
			quickest = m
		}
	}
	return quickest.fetch(tile)
}
