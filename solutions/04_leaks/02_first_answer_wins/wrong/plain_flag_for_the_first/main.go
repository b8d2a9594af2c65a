// Tempting: a bool records whether an answer was sent already. The goroutines read and
// write it without synchronization.
//
//koan:rejected TestNoDataRaces: no data race
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
	answers := make(chan string, 1)
	answered := false
	for _, m := range mirrors {
		go func() {
			a := m.fetch(tile)
			var before bool
			if before, answered = answered, true; !before {
				answers <- a
			}
		}()
	}
	return <-answers
}
