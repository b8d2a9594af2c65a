// Tempting: with a delta of one there must be one Done, so B's goes. Now main
// doesn't wait for B. That goes unnoticed as long as B is done first.
//
//koan:rejected TestEitherMayBeTheLonger: was cut off
//koan:also TestMainWaitsForALateStart
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
		run(1, "B")
	}()
	wg.Wait()
}
