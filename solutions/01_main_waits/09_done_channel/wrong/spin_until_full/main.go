// Tempting: both are done when the channel holds two values, so main checks its
// length in a loop. The loop keeps a processor busy all the time.
//
//koan:rejected TestBothFinish: Busy waiting
//koan:also TestMainReturnsWhenBothAreDone, TestNoLeaks, TestEitherMayBeTheLonger
//koan:also TestMainWaitsForASlowerRun, TestNoDataRaces
package main

import "runtime"

func main() {
	done := make(chan bool, 2)
	go func() {
		run(1, "A")
		done <- true
	}()
	go func() {
		run(5, "B")
		done <- true
	}()
	for len(done) < cap(done) {
		runtime.Gosched()
	}
}
