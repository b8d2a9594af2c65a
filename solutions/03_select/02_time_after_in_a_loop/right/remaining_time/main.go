// A new timer each time is right if it runs only for the time that is left.
package main

import (
	"fmt"
	"time"
)

func main() {
	deadline := time.Now().Add(10 * time.Second)
	answers := ask()
	n := 0
	for {
		select {
		case who := <-answers:
			fmt.Println(who)
			n++
		case <-time.After(time.Until(deadline)):
			fmt.Println("time is up, answers:", n)
			return
		}
	}
}
