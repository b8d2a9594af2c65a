// Tempting: the exit code has to be 1. But not if no goroutine panics.
//
//koan:rejected TestNeitherMayPanic: No goroutine has panicked, so the exit code is 0.
package main

import (
	"fmt"
	"os"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	work := func(iter int, name string) {
		wg.Go(func() {
			defer func() { fmt.Fprintln(os.Stderr, recover()) }()
			run(iter, name)
		})
	}
	work(3, "A")
	work(5, "B")
	wg.Wait()
	os.Exit(1)
}
