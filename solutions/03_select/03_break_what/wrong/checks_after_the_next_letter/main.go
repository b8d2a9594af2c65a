// Tempting: remember that it is evening, and check that after the next letter.
// The next letter comes an hour later.
//
//koan:rejected TestWorkEndsInTheEvening: actual  : 9h0m0s
//koan:also TestALaterEvening, TestAnEarlierEvening
package main

import "fmt"

func main() {
	letters, evening := mail()
	sorted := 0
	late := false
	for {
		select {
		case l := <-letters:
			if late {
				fmt.Println("sorted:", sorted)
				return
			}
			fmt.Println("to", l)
			sorted++
		case <-evening:
			fmt.Println("evening")
			late = true
		}
	}
}
