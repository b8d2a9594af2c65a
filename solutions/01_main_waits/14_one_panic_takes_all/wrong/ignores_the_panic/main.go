// Tempting: recover, and the program goes on. But the panic is never reported.
//
//koan:rejected TestThePanicIsReported: A goroutine has panicked, so the exit code is 1.
//koan:also TestEitherMayPanic, TestTheLastMayPanic, TestBothMayPanic
//koan:also TestAnyValueMayBePanickedWith, TestTheValuesMayHaveDifferentTypes
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
