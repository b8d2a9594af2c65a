// Tempting: the runtime complains that no goroutine is left, so one stays. It
// sleeps and wakes up forever, and the program never ends.
//
//koan:rejected TestTheExitCodeIsZero: Endless: the program was stopped
//koan:also TestBothFinish, TestNoLeaks, TestEitherMayBeTheLast
//koan:also TestItWaitsForASlowerRun, TestNoDataRaces
//koan:also TestBothMayHaveNothingToDo, TestBothMayBeDoneAtOnce
package main

import (
	"runtime"
	"time"
)

func main() {
	go run(1, "A")
	go run(5, "B")
	go func() {
		for {
			time.Sleep(time.Minute)
		}
	}()
	runtime.Goexit()
}
