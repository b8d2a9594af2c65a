// Tempting: Add(2) and two Done, but without defer, at the top. Done means
// done: who says it before the work is not waited for.
//
//koan:rejected TestBothFinish: was cut off
//koan:also TestMainReturnsWhenBothAreDone, TestNoLeaks, TestEitherMayBeTheLonger
//koan:also TestMainDoesNotGuessHowLong, TestNobodyIsForgottenForBeingLate
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		wg.Done()
		run(5, "A")
	}()
	go func() {
		wg.Done()
		run(1, "B")
	}()
	wg.Wait()
}
