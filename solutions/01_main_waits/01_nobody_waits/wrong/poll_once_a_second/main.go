// Tempting: main checks once a second whether other goroutines are left. If
// they finish between two checks, main returns too late.
//
//koan:rejected TestMainWaitsForASlowerRun: actual  : 16s
//koan:also TestBothMayHaveNothingToDo
package main

import (
	"runtime"
	"time"
)

func main() {
	go run(1, "A")
	go run(5, "B")
	for runtime.NumGoroutine() > 1 {
		time.Sleep(time.Second)
		for range 1000 {
			runtime.Gosched() // let the others run first
		}
	}
}
