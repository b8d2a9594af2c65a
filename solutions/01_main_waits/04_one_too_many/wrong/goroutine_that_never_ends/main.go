// Tempting: if it is a fault that all goroutines are asleep, one has to stay
// awake. The runtime says nothing any more, and main waits for ever.
//
//koan:rejected TestMainReturns: still going after a day
//koan:also TestBothFinish, TestNoLeaks, TestEitherMayBeTheLonger
//koan:also TestMainDoesNotGuessHowLong, TestNoDataRaces
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
