// Tempting: one recover in main for all goroutines. It can stop only a panic in
// main's own goroutine.
//
//koan:rejected TestBGoesOn: panic: A has lost its way
//koan:also TestThePanicIsReported, TestEitherMayPanic, TestTheLastMayPanic
//koan:also TestBothMayPanic, TestAnyValueMayBePanickedWith
//koan:also TestTheValuesMayHaveDifferentTypes
package main

import (
	"fmt"
	"os"
	"sync"
)

func main() {
	defer func() {
		if p := recover(); p != nil {
			fmt.Fprintln(os.Stderr, p)
			os.Exit(1)
		}
	}()
	var wg sync.WaitGroup
	wg.Go(func() { run(3, "A") })
	wg.Go(func() { run(5, "B") })
	wg.Wait()
}
