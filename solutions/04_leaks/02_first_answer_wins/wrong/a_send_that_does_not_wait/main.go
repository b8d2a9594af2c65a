// Tempting: if nobody listens, drop it. A mirror may answer before anybody listens.
//
//koan:rejected TestItAnswersAtOnce: all goroutines are asleep - deadlock!
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
	answers := make(chan string)
	for _, m := range mirrors {
		go func() {
			select {
			case answers <- m.fetch(tile):
			default:
			}
		}()
	}
	return <-answers
}
