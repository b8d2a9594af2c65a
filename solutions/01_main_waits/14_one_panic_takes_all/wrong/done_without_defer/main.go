// Tempting: recover, and call Done after the work. A panic skips Done, and main
// waits forever.
//
//koan:rejected TestThePanicIsReported: all goroutines are asleep - deadlock!
//koan:also TestEitherMayPanic, TestTheLastMayPanic, TestBothMayPanic
//koan:also TestNoDataRaces, TestAnyValueMayBePanickedWith
//koan:also TestTheValuesMayHaveDifferentTypes
package main

import (
	"fmt"
	"os"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	code := 0
	work := func(iter int, name string) {
		wg.Add(1)
		go func() {
			defer func() {
				if p := recover(); p != nil {
					fmt.Fprintln(os.Stderr, p)
					code = 1
				}
			}()
			run(iter, name)
			wg.Done()
		}()
	}
	work(3, "A")
	work(5, "B")
	wg.Wait()
	os.Exit(code)
}
