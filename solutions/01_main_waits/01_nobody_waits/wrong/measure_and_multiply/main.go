// Tempting: main measures how long A takes for one line and sleeps five times
// as long. That works only if A and B need the same time for a line.
//
//koan:rejected TestMainWaitsForASlowerRun: was cut off
//koan:also TestEitherMayBeTheLonger, TestBothMayBeDoneAtOnce
//koan:also TestBothFinish, TestNoLeaks
package main

import (
	"runtime"
	"time"
)

func main() {
	start := time.Now()
	go run(5, "B")
	run(1, "A")
	time.Sleep(4 * time.Since(start))
	for range 1000 {
		runtime.Gosched() // let B run first
	}
}
