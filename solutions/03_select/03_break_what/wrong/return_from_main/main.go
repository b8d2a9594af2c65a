// Tempting: return from main. The line after the loop is never reached.
//
//koan:rejected TestWorkEndsInTheEvening: actual  : []string{"to Oslo", "to Rome", "evening"}
//koan:also TestALaterEvening, TestAnEarlierEvening
package main

import "fmt"

func main() {
	letters, evening := mail()
	for {
		select {
		case l := <-letters:
			fmt.Println("to", l)
		case <-evening:
			fmt.Println("evening")
			return
		}
	}
}
