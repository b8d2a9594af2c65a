// Tempting: main checks in a loop how many goroutines there are, until it is
// the only one. The loop keeps a processor busy all that time.
//
//koan:rejected TestBothFinish: Busy waiting
//koan:also TestBothRunAtTheSameTime, TestMainReturns, TestNoLeaks, TestMainWaitsForASlowerRun
//koan:also TestNoDataRaces
package main

import "runtime"

func main() {
	go run(5, "A")
	run(1, "B")
	for runtime.NumGoroutine() > 1 {
		runtime.Gosched()
	}
}
