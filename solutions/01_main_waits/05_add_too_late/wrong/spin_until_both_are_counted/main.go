// Tempting: count those who have called Add, and go on to Wait when it is two.
// The order is meant well, but an ordinary variable makes none.
//
//koan:rejected TestNoDataRaces: There must be no data race.
//koan:also TestMainDoesNotWaitForTheClock
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
