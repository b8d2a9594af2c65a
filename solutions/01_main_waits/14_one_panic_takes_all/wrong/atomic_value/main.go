// Tempting: an atomic.Value holds the value of the last panic. Store panics if
// the new value has another type than the one before.
//
//koan:rejected TestTheValuesMayHaveDifferentTypes: inconsistently typed value
package main

import (
	"fmt"
	"os"
	"sync"
	"sync/atomic"
)

func main() {
	var wg sync.WaitGroup
	var what atomic.Value
	start := func(iter int, name string) {
		wg.Go(func() {
			defer func() {
				if p := recover(); p != nil {
					what.Store(p)
				}
			}()
			run(iter, name)
		})
	}
	start(3, "A")
	start(5, "B")
	wg.Wait()
	if p := what.Load(); p != nil {
		fmt.Fprintln(os.Stderr, p)
		os.Exit(1)
	}
}
