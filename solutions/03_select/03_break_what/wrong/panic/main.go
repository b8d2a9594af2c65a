// Tempting: a panic leaves every loop, and the program with it.
//
//koan:rejected TestWorkEndsInTheEvening: panic: evening
//koan:also TestALaterEvening
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
