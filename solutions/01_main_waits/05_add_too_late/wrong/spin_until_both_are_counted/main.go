// Tempting: main counts the Add calls and calls Wait when there were two. The
// counter is a plain variable, so it makes no order between Add and Wait.
//
//koan:rejected TestNoDataRaces: There must be no data race.
//koan:also TestMainWastesNoTime, TestBothFinish, TestMainReturnsWhenBothAreDone
//koan:also TestNoLeaks, TestEitherMayBeTheLonger, TestMainWaitsForASlowLines
package main

import (
	"runtime"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	counted := 0
	for _, name := range []string{"A", "B"} {
		go func() {
			wg.Add(1)
			counted++
			defer wg.Done()
			run(lines(name), name)
		}()
	}
	for counted < 2 {
		runtime.Gosched()
	}
	wg.Wait()
}
