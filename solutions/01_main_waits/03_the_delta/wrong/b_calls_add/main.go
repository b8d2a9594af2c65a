// Tempting: one is counted already, so B adds the one that is missing. That is
// in time as long as A is still at work when B begins.
//
//koan:rejected TestNobodyIsForgottenForBeingLate: actual  : []string{}
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
