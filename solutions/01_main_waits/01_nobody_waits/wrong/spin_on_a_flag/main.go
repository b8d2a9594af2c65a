// Tempting: look again and again until both have said they are done. The loop
// takes the processor that the others need, and without synchronisation it
// need not see the change at all.
//
//koan:rejected TestBothFinish: Busy waiting
//koan:also TestTheyRunTogether, TestMainReturns, TestNoLeaks, TestMainDoesNotGuessHowLong
//koan:also TestRunDoesThePrinting, TestNoDataRaces
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
