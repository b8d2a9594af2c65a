// Tempting: one recover in main for everybody. It sees main's own panics only.
//
//koan:rejected TestBGoesOn: panic: A has lost its way
//koan:also TestTheFailureIsTold, TestAnyoneMayPanic, TestTheLastMayPanic, TestBothMayPanic
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
