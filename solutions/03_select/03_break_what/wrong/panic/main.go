// Tempting: a panic leaves every loop. It also ends the program, with exit code
// 2.
//
//koan:rejected TestWorkEndsInTheEvening: panic: evening
//koan:also TestALaterEvening, TestAnEarlierEvening
package main

import "fmt"

func main() {
	letters, evening := mail()
	sorted := 0
	defer func() { fmt.Println("sorted:", sorted) }()
	for {
		select {
		case l := <-letters:
			fmt.Println("to", l)
			sorted++
		case <-evening:
			fmt.Println("evening")
			panic("evening")
		}
	}
}
