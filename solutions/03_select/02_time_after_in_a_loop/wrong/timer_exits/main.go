// Tempting: let a timer print the end and call os.Exit. It looks at n while main may be
// changing it, and main is not done.
//
//koan:rejected TestNoLeaks: os.Exit leaves all that are
//koan:also TestNoDataRaces
package main

import (
	"fmt"
	"os"
	"time"
)

func main() {
	answers := ask()
	n := 0
	time.AfterFunc(10*time.Second, func() {
		fmt.Println("time is up, answers:", n)
		os.Exit(0)
	})
	for who := range answers {
		fmt.Println(who)
		n++
	}
}
