// Tempting: main sleeps for five seconds and then lets the others run. That is
// exactly right for this run, and wrong for a slower one.
//
//koan:rejected TestMainWaitsForASlowerRun: was cut off
//koan:also TestBothMayHaveNothingToDo
package main

import (
	"runtime"
	"time"
)

func main() {
	go run(5, "A")
	go run(1, "B")
	time.Sleep(5 * time.Second)
	for range 1000 {
		runtime.Gosched()
	}
}
