// Tempting: switch the letters off. Now the loop waits for nothing.
//
//koan:rejected TestWorkEndsInTheEvening: all goroutines are asleep - deadlock!
//koan:also TestALaterEvening
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
