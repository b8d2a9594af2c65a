// Tempting: add one, wait for it, then add the next. The counter is always
// right, but B starts only when A is done.
//
//koan:rejected TestBothFinish: At 1s, A and B have each printed one line, in either order.
//koan:rejected TestMainReturnsWhenBothAreDone: actual  : 6s
//koan:also TestEitherMayBeTheLonger, TestMainWaitsForASlowerRun
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		run(5, "A")
	}()
	wg.Wait()
	wg.Add(1)
	go func() {
		defer wg.Done()
		run(1, "B")
	}()
	wg.Wait()
}
