// Tempting: if the first Wait comes too early, a second one may not. It comes
// just as early.
//
//koan:rejected TestBothFinish: was cut off
//koan:rejected TestMainWaitsForASlowLines: was cut off
//koan:also TestMainReturnsWhenBothAreDone, TestNoLeaks, TestEitherMayBeTheLonger
//koan:also TestMainWastesNoTime, TestNoDataRaces
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	for _, name := range []string{"A", "B"} {
		go func() {
			iter := lines(name)
			wg.Add(1)
			defer wg.Done()
			run(iter, name)
		}()
	}
	wg.Wait()
	wg.Wait()
}
