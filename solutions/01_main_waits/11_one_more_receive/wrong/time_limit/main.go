// Tempting: main gives up after seven seconds. The third receive still blocks
// until then, and a slower goroutine is cut off.
//
//koan:rejected TestMainReturns: actual  : 7s
//koan:rejected TestMainWaitsForASlowerRun: was cut off
//koan:also TestEitherMayBeTheLonger, TestBothMayBeDoneAtOnce
//koan:also TestBothMayHaveNothingToDo
package main

import (
	"fmt"
	"time"
)

func main() {
	done := make(chan string)
	work := func(iter int, name string) {
		run(iter, name)
		done <- name
	}
	go work(5, "A")
	go work(1, "B")
	limit := time.After(7 * time.Second)
	for i := 0; i <= 2; i++ {
		select {
		case name := <-done:
			fmt.Println(name, "is done")
		case <-limit:
			return
		}
	}
}
