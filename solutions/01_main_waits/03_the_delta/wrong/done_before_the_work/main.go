// Tempting: Add(2) and two Done calls, but each at the start of its goroutine
// and without defer. main doesn't wait for work that comes after Done.
//
//koan:rejected TestBothFinish: was cut off
//koan:also TestMainReturnsWhenBothAreDone, TestNoLeaks, TestEitherMayBeTheLonger
//koan:also TestMainWaitsForASlowerRun, TestMainWaitsForALateStart
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
