// Tempting: remember that it is evening, and look before the next round. The next round
// is the one that comes after a letter.
//
//koan:rejected TestWorkEndsInTheEvening: actual  : 9h0m0s
//koan:also TestALaterEvening
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
