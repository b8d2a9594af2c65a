// Tempting: main sleeps in place of Goexit. That is a guess, and a second too
// long even for this run.
//
//koan:rejected TestTheExitCodeIsZero: actual  : 6s
//koan:rejected TestItWaitsForASlowerRun: was cut off
//koan:also TestBothMayHaveNothingToDo, TestBothMayBeDoneAtOnce
package main

import "time"

func main() {
	go run(1, "A")
	go run(5, "B")
	time.Sleep(6 * time.Second)
}
