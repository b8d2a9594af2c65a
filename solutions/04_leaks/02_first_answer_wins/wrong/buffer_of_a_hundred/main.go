// Tempting: a buffer of a hundred looks large enough. With more mirrors it is too small
// again.
//
//koan:rejected TestNoLeaksWithTwoHundredMoreMirrors: Still there:
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

// first returns the answer of the fastest mirror.
func first(tile string) string {
	answers := make(chan string, 100)
	for _, m := range mirrors {
		go func() {
			answers <- m.fetch(tile)
		}()
	}
	return <-answers
}
