// Tempting: main checks two flags in a loop until both are set. The loop keeps
// a processor busy all the time. And without synchronization, main may never
// see the change of a flag.
//
//koan:rejected TestBothFinish: Busy waiting
//koan:also TestBothRunAtTheSameTime, TestMainReturns, TestNoLeaks
//koan:also TestMainWaitsForASlowerRun, TestRunPrintsTheLines, TestNoDataRaces
//koan:also TestEitherMayBeTheLonger, TestBothMayBeDoneAtOnce
package main

import "runtime"

func main() {
	var a, b bool
	go func() {
		run(1, "A")
		a = true
	}()
	go func() {
		run(5, "B")
		b = true
	}()
	for !a || !b {
		runtime.Gosched()
	}
}
