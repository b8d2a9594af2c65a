// The timer was made anew with every answer, so it measured how long nobody had said
// anything. Made once, before the loop, it measures from the question on.
//
//koan:class timer made anew in each round; 100 Go Mistakes: time.After; leak study: timeout
//koan:shipped TestTimeIsUp: actual  : 30s
//koan:also TestQuickPlayers
package main

import (
	"fmt"
	"time"
)

func main() {
	answers := ask()
	up := time.After(10 * time.Second)
	n := 0
	for {
		select {
		case who := <-answers:
			fmt.Println(who)
			n++
		case <-up:
			fmt.Println("time is up, answers:", n)
			return
		}
	}
}
