// Tempting: five seconds will do. It is still the silence that is measured.
//
//koan:rejected TestTimeIsUp: Time is up ten seconds after the question.
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
