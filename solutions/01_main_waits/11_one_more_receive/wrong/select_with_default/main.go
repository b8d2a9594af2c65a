// Tempting: a select with a default never blocks. So main doesn't wait either.
//
//koan:rejected TestBothAreReportedWhenDone: was cut off
//koan:also TestMainReturns, TestNoLeaks, TestEitherMayBeTheLonger
//koan:also TestMainWaitsForASlowerRun, TestBothMayBeDoneAtOnce
//koan:also TestBothMayHaveNothingToDo
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
	for i := 0; i <= 2; i++ {
		select {
		case name := <-done:
			fmt.Println(name, "is done")
		default:
		}
	}
}
