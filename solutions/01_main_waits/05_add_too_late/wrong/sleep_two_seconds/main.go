// Tempting: a head start of two seconds, and Wait for the rest. Two seconds of
// guessing are still guessing.
//
//koan:rejected TestMainDoesNotWaitForTheClock: actual  : 2s
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
	time.Sleep(2 * time.Second)
	wg.Wait()
}
