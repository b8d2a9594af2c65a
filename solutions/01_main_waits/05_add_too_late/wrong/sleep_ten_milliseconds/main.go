// Tempting: ten milliseconds are plenty for two goroutines to get started.
// Nobody promises that; and if they are done by then, it is time for nothing.
//
//koan:rejected TestNobodyIsForgottenForBeingSlow: was cut off
//koan:rejected TestMainDoesNotWaitForTheClock: actual  : 10ms
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
