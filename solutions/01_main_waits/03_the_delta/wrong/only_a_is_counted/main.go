// Tempting: with a delta of one there has to be one Done, so B's goes. Now
// nobody waits for B, which today is early enough.
//
//koan:rejected TestEitherMayBeTheLonger: was cut off
//koan:also TestNobodyIsForgottenForBeingLate
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
