// Tempting: A counts itself as soon as it begins, and main has B to do meanwhile.
// If B is done before A has begun, Wait finds nobody to wait for.
//
//koan:rejected TestNobodyIsForgottenForBeingLate: A prints its five lines, and B its one.
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
