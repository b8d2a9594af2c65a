// Tempting: Add(1) has counted one goroutine, so B counts itself. That works
// only if A is still working when B begins. Otherwise Wait has already
// returned.
//
//koan:rejected TestMainWaitsForALateStart: actual  : []string{}
//koan:also TestNoDataRaces
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		run(5, "A")
	}()
	go func() {
		wg.Add(1)
		defer wg.Done()
		run(1, "B")
	}()
	wg.Wait()
}
