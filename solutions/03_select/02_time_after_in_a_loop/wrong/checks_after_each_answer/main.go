// Tempting: check the clock after each answer. While no answer comes, nothing
// checks the clock.
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
