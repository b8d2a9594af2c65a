// Tempting: one panicked, so there is room for one. When both do, the second is
// never rid of it, and main waits for ever.
//
//koan:rejected TestBothMayPanic: all goroutines are asleep - deadlock!
//koan:also TestNoDataRaces
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
