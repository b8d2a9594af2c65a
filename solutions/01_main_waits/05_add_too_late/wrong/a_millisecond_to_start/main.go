// Tempting: a millisecond is plenty for two goroutines to get started. Nobody
// promises that; and if they are done by then it is a millisecond for nothing.
//
//koan:rejected TestMainWaitsForThemAndNotForTheClock: actual  : 1ms
package main

import (
	"sync"
	"time"
)

func main() {
	var wg sync.WaitGroup
	go func() {
		wg.Add(1)
		defer wg.Done()
		run(1, "A")
	}()
	go func() {
		wg.Add(1)
		defer wg.Done()
		run(5, "B")
	}()
	time.Sleep(time.Millisecond)
	wg.Wait()
}
