// Tempting: a receive from a closed channel doesn't block, and sync.Once makes
// sure that it is closed once. But the first goroutine closes it, before the
// other one has sent its name.
//
//koan:rejected TestBothAreReportedWhenDone: was cut off
//koan:rejected TestMainReturns: actual  : 1s
//koan:also TestNoLeaks, TestEitherMayBeTheLonger, TestMainWaitsForASlowerRun
//koan:also TestBothMayBeDoneAtOnce, TestBothMayHaveNothingToDo, TestNoDataRaces
package main

import (
	"fmt"
	"sync"
)

func main() {
	done := make(chan string)
	var once sync.Once
	work := func(iter int, name string) {
		run(iter, name)
		done <- name
		once.Do(func() { close(done) })
	}
	go work(5, "A")
	go work(1, "B")
	for name := range done {
		fmt.Println(name, "is done")
	}
}
