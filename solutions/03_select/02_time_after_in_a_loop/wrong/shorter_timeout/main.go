// Tempting: five seconds instead of ten. The timer still measures the time
// since the last answer.
//
//koan:rejected TestTimeIsUp: The program ends at 10s, when the time is up.
//koan:also TestQuickPlayers, TestAHardQuestion
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
		case <-time.After(5 * time.Second):
			fmt.Println("time is up, answers:", n)
			return
		}
	}
}
