// Tempting: os.Exit leaves the loop. It also skips what comes after it.
//
//koan:rejected TestWorkEndsInTheEvening: os.Exit ended
//koan:also TestALaterEvening, TestAnEarlierEvening
package main

import (
	"fmt"
	"os"
)

func main() {
	letters, evening := mail()
	sorted := 0
	for {
		select {
		case l := <-letters:
			fmt.Println("to", l)
			sorted++
		case <-evening:
			fmt.Println("evening")
			os.Exit(0)
		}
	}
}
