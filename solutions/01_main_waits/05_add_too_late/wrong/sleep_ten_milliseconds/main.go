// Tempting: ten milliseconds should be enough for two goroutines to get
// started. Nothing guarantees that, and if the work takes no time, they are
// wasted.
//
//koan:rejected TestMainWaitsForASlowLines: was cut off
//koan:rejected TestMainWastesNoTime: actual  : 10ms
//koan:also TestNoDataRaces
package main

import (
	"sync"
	"time"
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
	time.Sleep(10 * time.Millisecond)
	wg.Wait()
}
