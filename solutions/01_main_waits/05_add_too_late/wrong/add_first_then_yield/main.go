// Tempting: Add becomes the first statement of each goroutine, and main yields
// a thousand times. The goroutines have probably begun by then, but nothing
// makes sure of it.
//
//koan:rejected TestNoDataRaces: There must be no data race.
package main

import (
	"runtime"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	for _, name := range []string{"A", "B"} {
		go func() {
			wg.Add(1)
			defer wg.Done()
			run(lines(name), name)
		}()
	}
	for range 1000 {
		runtime.Gosched()
	}
	wg.Wait()
}
