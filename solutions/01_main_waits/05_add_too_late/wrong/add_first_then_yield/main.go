// Tempting: Add becomes the first thing that each goroutine does, and main steps
// back a thousand times. They will have begun by then, one thinks; nothing makes
// them.
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
