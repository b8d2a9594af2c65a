// Tempting: look at the clock after each answer. If nobody answers, nobody looks.
//
//koan:rejected TestTimeIsUp: actual  : 12s
//koan:also TestQuickPlayers, TestAHardQuestion
package main

import (
	"fmt"
	"time"
)

func main() {
	start := time.Now()
	answers := ask()
	n := 0
	for who := range answers {
		if time.Since(start) > 10*time.Second {
			break
		}
		fmt.Println(who)
		n++
	}
	fmt.Println("time is up, answers:", n)
}
