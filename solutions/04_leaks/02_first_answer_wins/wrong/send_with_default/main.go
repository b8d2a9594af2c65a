// Tempting: a select with default drops an answer that is not received at once. But a
// mirror may answer before first receives.
//
//koan:rejected TestAMirrorThatAnswersAtOnce: all goroutines are asleep - deadlock!
//koan:also TestTwoHundredMoreMirrors
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
