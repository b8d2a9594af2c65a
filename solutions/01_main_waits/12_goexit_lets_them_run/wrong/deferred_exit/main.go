// Tempting: Goexit runs deferred calls, so a deferred os.Exit(0) sets the exit
// code. It runs at once, and A and B are cut off.
//
//koan:rejected TestBothFinish: os.Exit ended the program at once
//koan:also TestTheExitCodeIsZero, TestNoLeaks, TestEitherMayBeTheLast
//koan:also TestItWaitsForASlowerRun, TestBothMayBeDoneAtOnce
package main

import (
	"os"
	"runtime"
)

func main() {
	defer os.Exit(0)
	go run(1, "A")
	go run(5, "B")
	runtime.Goexit()
}
