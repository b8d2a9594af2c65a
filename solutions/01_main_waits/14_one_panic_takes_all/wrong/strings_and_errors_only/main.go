// Tempting: the value of a panic is a string or an error. If it is anything
// else, the panic is recovered but never reported.
//
//koan:rejected TestAnyValueMayBePanickedWith: A goroutine has panicked, so the exit code is 1.
package main

import (
	"fmt"
	"os"
	"sync"
	"sync/atomic"
)

func main() {
	var wg sync.WaitGroup
	var failed atomic.Bool
	start := func(iter int, name string) {
		wg.Go(func() {
			defer func() {
				switch p := recover().(type) {
				case string:
					fmt.Fprintln(os.Stderr, p)
					failed.Store(true)
				case error:
					fmt.Fprintln(os.Stderr, p)
					failed.Store(true)
				}
			}()
			run(iter, name)
		})
	}
	start(3, "A")
	start(5, "B")
	wg.Wait()
	if failed.Load() {
		os.Exit(1)
	}
}
