// A new timer was made after every answer, so it measured the time since the
// last answer. Made once, before the loop, it measures the time since the
// question.
//
//koan:class new timer in each round; 100 Go Mistakes: time.After; leak study: timeout
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
