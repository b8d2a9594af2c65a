// A WaitGroup is a counter and knows nothing about goroutines. Add(1) set it to
// one. The first Done lowered it to zero, and Wait returned, because it waits
// only for zero. B was done first, so A was cut off.
//
// The delta is the number of Done calls to wait for. There are two.
//
//koan:class WaitGroup delta too small; the article, ASPLOS'19 study: non-blocking, WaitGroup
//koan:shipped TestBothFinish: was cut off
//koan:shipped TestMainReturnsWhenBothAreDone: actual  : 1s
//koan:shipped TestNoLeaks: No goroutine may be left when main returns
//koan:also TestEitherMayBeTheLonger, TestMainWaitsForASlowerRun, TestMainWaitsForALateStart
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		defer wg.Done()
		run(5, "A")
	}()
	go func() {
		defer wg.Done()
		run(1, "B")
	}()
	wg.Wait()
}
