// Tempting: two goroutines and a shared counter want a lock. It keeps the Adds
// apart, as they always were, and does not say what comes before Wait.
//
//koan:rejected TestBothFinish: was cut off
//koan:rejected TestNobodyIsForgottenForBeingSlow: was cut off
//koan:also TestMainReturnsWhenBothAreDone, TestNoLeaks, TestEitherMayBeTheLonger
//koan:also TestMainDoesNotWaitForTheClock, TestNoDataRaces
package main

import "sync"

func main() {
	var mu sync.Mutex
	var wg sync.WaitGroup
	for _, name := range []string{"A", "B"} {
		go func() {
			iter := lines(name)
			mu.Lock()
			wg.Add(1)
			mu.Unlock()
			defer wg.Done()
			run(iter, name)
		}()
	}
	wg.Wait()
}
