// Tempting: one Wait for each goroutine. When main calls the second Wait, the
// counter is already zero, so it returns at once.
//
//koan:rejected TestBothFinish: was cut off
//koan:also TestMainReturnsWhenBothAreDone, TestNoLeaks, TestEitherMayBeTheLonger
//koan:also TestMainWaitsForASlowerRun, TestMainWaitsForALateStart
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
		defer wg.Done()
		run(1, "B")
	}()
	wg.Wait()
	wg.Wait()
}
