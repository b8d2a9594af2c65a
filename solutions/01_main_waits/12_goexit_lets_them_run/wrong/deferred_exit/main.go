// Tempting: Goexit runs deferred calls, so a deferred os.Exit(0) mends the exit
// code. It runs at once, and takes A and B with it.
//
//koan:rejected TestBothFinish: os.Exit ended the program at once
//koan:also TestItEndsWell, TestNoLeaks, TestEitherMayBeTheLast
//koan:also TestMainDoesNotGuessHowLong
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
