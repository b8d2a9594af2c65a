// Tempting: a third goroutine checks once a second whether it is the only one
// left, and then ends the program. It does so up to a second too late.
//
//koan:rejected TestItWaitsForASlowerRun: actual  : 16s
//koan:also TestBothMayHaveNothingToDo, TestBothMayBeDoneAtOnce
package main

import (
	"os"
	"runtime"
	"time"
)

func main() {
	go run(1, "A")
	go run(5, "B")
	go func() {
		for {
			time.Sleep(time.Second)
			for range 1000 {
				runtime.Gosched() // let the others run first
			}
			if runtime.NumGoroutine() == 1 {
				os.Exit(0)
			}
		}
	}()
	runtime.Goexit()
}
