// Tempting: once may be too little, so yield a thousand times. However often
// main steps back, it does not learn whether anybody has got to Add.
//
//koan:rejected TestNobodyIsForgottenForBeingSlow: was cut off
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
