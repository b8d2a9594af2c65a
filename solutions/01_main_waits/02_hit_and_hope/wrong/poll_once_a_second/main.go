// Tempting: main checks how many goroutines there are and sleeps in between, so
// it doesn't keep a processor busy. But it returns up to a second too late.
//
//koan:rejected TestMainWaitsForASlowerRun: actual  : 11
//koan:also TestBothRunAtTheSameTime
package main

import (
	"runtime"
	"time"
)

func main() {
	go run(5, "A")
	run(1, "B")
	for runtime.NumGoroutine() > 1 {
		time.Sleep(time.Second)
		for range 1000 {
			runtime.Gosched() // let A run first
		}
	}
}
