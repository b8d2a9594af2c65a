// Tempting: a third goroutine prints the errors. main closes its channel only
// if there was an error. Otherwise that goroutine is still blocked when main
// returns.
//
//koan:rejected TestNoLeaks: No goroutine may be left when main returns
package main

import (
	"fmt"
	"os"
	"sync"
	"sync/atomic"
)

func main() {
	failed := make(chan error)
	code := make(chan int)
	go func() {
		c := 0
		for err := range failed {
			fmt.Fprintln(os.Stderr, err)
			c = 1
		}
		code <- c
	}()
	var wg sync.WaitGroup
	var bad atomic.Bool
	for name, iter := range map[string]int{"A": 3, "B": 5} {
		wg.Go(func() {
			if err := run(iter, name); err != nil {
				bad.Store(true)
				failed <- err
			}
		})
	}
	wg.Wait()
	if bad.Load() {
		close(failed)
		os.Exit(<-code)
	}
}
