// Tempting: let the others go first. Gosched lets somebody run, but not
// everybody, and not until they have got to their Add.
//
//koan:rejected TestNobodyIsForgottenForBeingSlow: was cut off
//koan:also TestBothFinish, TestMainReturnsWhenBothAreDone, TestNoLeaks
//koan:also TestEitherMayBeTheLonger, TestMainDoesNotWaitForTheClock, TestNoDataRaces
package main

import (
	"runtime"
	"sync"
)

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
	runtime.Gosched()
	wg.Wait()
}
