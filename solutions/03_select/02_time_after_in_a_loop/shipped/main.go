// A quiz: answers are taken for ten seconds.
package main

import (
	"fmt"
	"time"
)

func main() {
	answers := ask()
	n := 0
	for {
		select {
		case who := <-answers:
			fmt.Println(who)
			n++
		case <-time.After(10 * time.Second):
			fmt.Println("time is up, answers:", n)
			return
		}
	}
}
