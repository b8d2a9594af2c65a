// Tempting: sleep ten seconds, then see what has come. It comes too late to be shown.
//
//koan:rejected TestTimeIsUp: An answer is shown when it comes.
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
