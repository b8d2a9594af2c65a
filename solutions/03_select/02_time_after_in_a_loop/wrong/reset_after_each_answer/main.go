// Tempting: one timer before the loop, and a Reset after every answer. That has
// the same effect as a new timer.
//
//koan:rejected TestTimeIsUp: actual  : 30s
//koan:also TestQuickPlayers
package main

import (
	"fmt"
	"time"
)

func main() {
	answers := ask()
	up := time.NewTimer(10 * time.Second)
	n := 0
	for {
		select {
		case who := <-answers:
			fmt.Println(who)
			n++
			up.Reset(10 * time.Second)
		case <-up.C:
			fmt.Println("time is up, answers:", n)
			return
		}
	}
}
