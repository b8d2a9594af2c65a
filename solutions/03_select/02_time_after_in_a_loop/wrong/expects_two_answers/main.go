// Tempting: two answers come in ten seconds. Other players answer at other
// times.
//
//koan:rejected TestQuickPlayers: time is up, answers: 2
//koan:also TestAHardQuestion
package main

import (
	"fmt"
	"time"
)

func main() {
	start := time.Now()
	answers := ask()
	n := 0
	for n < 2 {
		fmt.Println(<-answers)
		n++
	}
	time.Sleep(10*time.Second - time.Since(start))
	fmt.Println("time is up, answers:", n)
}
