// Tempting: two goroutines use a shared counter, so a lock protects it. Add was
// safe to call before, and the lock does not put it before Wait.
//
//koan:rejected TestBothFinish: was cut off
//koan:rejected TestMainWaitsForASlowLines: was cut off
//koan:also TestMainReturnsWhenBothAreDone, TestNoLeaks, TestEitherMayBeTheLonger
//koan:also TestMainWastesNoTime, TestNoDataRaces
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
