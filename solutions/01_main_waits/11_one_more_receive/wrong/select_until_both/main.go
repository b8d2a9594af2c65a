// Tempting: a select with a default, in a loop until both names are there. The
// count is right, but the loop keeps a processor busy all the time.
//
//koan:rejected TestMainReturns: Busy waiting
//koan:also TestBothAreReportedWhenDone, TestNoLeaks, TestEitherMayBeTheLonger
//koan:also TestMainWaitsForASlowerRun, TestNoDataRaces, TestBothMayBeDoneAtOnce
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
