// One ticker, made before the loop, and ten ticks.
package main

import (
	"fmt"
	"time"
)

func main() {
	answers := ask()
	second := time.NewTicker(time.Second)
	defer second.Stop()
	n := 0
	for left := 10; left > 0; {
		select {
		case who := <-answers:
			fmt.Println(who)
			n++
		case <-second.C:
			left--
		}
	}
	fmt.Println("time is up, answers:", n)
}
