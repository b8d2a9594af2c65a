// Tempting: recover, and all is quiet. Nobody will ever know.
//
//koan:rejected TestTheFailureIsTold: Something failed, so the exit code is 1.
//koan:also TestAnyoneMayPanic, TestTheLastMayPanic, TestBothMayPanic
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	work := func(iter int, name string) {
		wg.Go(func() {
			defer func() { _ = recover() }()
			run(iter, name)
		})
	}
	work(3, "A")
	work(5, "B")
	wg.Wait()
}
