// Tempting: main lets the others run first. Gosched lets another goroutine run,
// but maybe not both, and maybe not until they have called Add.
//
//koan:rejected TestMainWaitsForASlowLines: was cut off
//koan:also TestBothFinish, TestMainReturnsWhenBothAreDone, TestNoLeaks
//koan:also TestEitherMayBeTheLonger, TestMainWastesNoTime, TestNoDataRaces
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
