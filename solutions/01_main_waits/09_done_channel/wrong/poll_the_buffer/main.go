// Tempting: both are done when the buffer is full, so main checks its length
// once a second. main returns up to a second too late.
//
//koan:rejected TestMainWaitsForASlowerRun: actual  : 16s
//koan:also TestBothMayHaveNothingToDo
package main

import (
	"runtime"
	"time"
)

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
		time.Sleep(time.Second)
		for range 1000 {
			runtime.Gosched() // let the others run first
		}
	}
}
