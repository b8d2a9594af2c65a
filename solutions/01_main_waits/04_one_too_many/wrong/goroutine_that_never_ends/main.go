// Tempting: the runtime complains that all goroutines are asleep, so one
// goroutine keeps waking up. The runtime no longer reports a deadlock, and main
// waits forever.
//
//koan:rejected TestMainReturns: after a day
//koan:also TestBothFinish, TestNoLeaks, TestEitherMayBeTheLonger
//koan:also TestMainWaitsForASlowerRun, TestNoDataRaces
//koan:also TestBothMayHaveNothingToDo
package main

import (
	"sync"
	"time"
)

func main() {
	var wg sync.WaitGroup
	wg.Add(3)
	go func() {
		defer wg.Done()
		run(5, "A")
	}()
	go func() {
		defer wg.Done()
		run(1, "B")
	}()
	go func() {
		for {
			time.Sleep(time.Second)
		}
	}()
	wg.Wait()
}
