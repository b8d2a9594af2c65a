// Tempting: a select with a default, as often as it takes until both have
// reported. The count is right at last, and the waiting is not: it never stops
// asking.
//
//koan:rejected TestMainReturns: Busy waiting
//koan:also TestBothAreReported, TestNoLeaks, TestEitherMayBeTheLonger
//koan:also TestMainDoesNotGuessHowLong, TestNoDataRaces
package main

import "fmt"

func main() {
	done := make(chan string)
	work := func(iter int, name string) {
		run(iter, name)
		done <- name
	}
	go work(5, "A")
	go work(1, "B")
	for reported := 0; reported < 2; {
		select {
		case name := <-done:
			fmt.Println(name, "is done")
			reported++
		default:
		}
	}
}
