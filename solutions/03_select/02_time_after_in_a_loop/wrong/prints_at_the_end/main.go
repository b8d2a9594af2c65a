// Tempting: sleep for ten seconds and then print the answers that have come.
// They are printed too late.
//
//koan:rejected TestTimeIsUp: At 4s, the first answer is printed, because it comes then.
//koan:also TestQuickPlayers
package main

import (
	"fmt"
	"time"
)

func main() {
	answers := ask()
	time.Sleep(10 * time.Second)
	n := len(answers)
	for range n {
		fmt.Println(<-answers)
	}
	fmt.Println("time is up, answers:", n)
}
