// Tempting: one goroutine panics, so the channel has room for one value. If
// both panic, the second send blocks, and main waits forever.
//
//koan:rejected TestBothMayPanic: all goroutines are asleep - deadlock!
//koan:also TestNoDataRaces, TestTheValuesMayHaveDifferentTypes
package main

import (
	"fmt"
	"os"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	problem := make(chan any, 1)
	work := func(iter int, name string) {
		wg.Go(func() {
			defer func() {
				if p := recover(); p != nil {
					problem <- p
				}
			}()
			run(iter, name)
		})
	}
	work(3, "A")
	work(5, "B")
	wg.Wait()
	select {
	case p := <-problem:
		fmt.Fprintln(os.Stderr, p)
		os.Exit(1)
	default:
	}
}
