// Tempting: A's goroutine calls Add as its first statement, and main has B to
// do meanwhile. If B is done before A has begun, the counter is still zero, and
// Wait returns at once.
//
//koan:rejected TestMainWaitsForAQuickRun: A prints five lines, and B prints one, even if B is done first.
//koan:also TestNoDataRaces
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	go func() {
		wg.Add(1)
		defer wg.Done()
		run(5, "A")
	}()
	run(1, "B")
	wg.Wait()
}
