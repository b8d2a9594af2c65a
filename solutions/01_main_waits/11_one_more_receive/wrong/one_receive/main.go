// Tempting: fewer receives, and the deadlock is gone. With only one, A is cut
// off.
//
//koan:rejected TestBothAreReportedWhenDone: was cut off
//koan:rejected TestNoLeaks: No goroutine may be left when main returns
//koan:also TestMainReturns, TestEitherMayBeTheLonger
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
	fmt.Println(<-done, "is done")
}
