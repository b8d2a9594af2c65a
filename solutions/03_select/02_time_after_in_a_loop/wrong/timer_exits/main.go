// Tempting: a timer prints the number and calls os.Exit. It reads n while main
// may be writing it, and main is still blocked.
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
