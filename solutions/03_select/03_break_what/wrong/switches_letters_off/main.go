// Tempting: set letters to nil. Now the loop waits forever.
//
//koan:rejected TestWorkEndsInTheEvening: all goroutines are asleep - deadlock!
//koan:also TestALaterEvening, TestAnEarlierEvening
package main

import "fmt"

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
			letters = nil
		}
	}
}
