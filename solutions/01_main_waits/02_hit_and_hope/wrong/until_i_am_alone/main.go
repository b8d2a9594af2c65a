// Tempting: ask again and again how many goroutines there are, until main is
// the only one. Asking keeps the processor busy all that time.
//
//koan:rejected TestBothFinish: Busy waiting
//koan:also TestTheyRunTogether, TestMainReturns, TestNoLeaks, TestMainDoesNotGuessHowLong
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
