// Tempting: one yield may be too little, so main yields a thousand times.
// However often it yields, it doesn't learn whether Add has been called.
//
//koan:rejected TestMainWaitsForASlowLines: was cut off
//koan:also TestNoDataRaces
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
	for range 1000 {
		runtime.Gosched()
	}
	wg.Wait()
}
