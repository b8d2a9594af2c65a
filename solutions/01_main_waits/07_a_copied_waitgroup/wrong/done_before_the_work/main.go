// Tempting: Done is called next to work, on the right WaitGroup. But it is
// called before the work begins.
//
//koan:rejected TestBothFinish: was cut off
//koan:also TestNoLeaks, TestEitherMayBeTheLonger, TestMainWaitsForASlowerRun
package main

import "sync"

func work(iter int, name string) {
	run(iter, name)
}

func main() {
	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		wg.Done()
		work(5, "A")
	}()
	go func() {
		wg.Done()
		work(1, "B")
	}()
	wg.Wait()
}
