// Tempting: the exit code has to be 1. But not if neither fails.
//
//koan:rejected TestNeitherMayFail: Neither failed, so the exit code is 0.
package main

import (
	"fmt"
	"os"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	for name, iter := range map[string]int{"A": 3, "B": 5} {
		wg.Go(func() {
			if err := run(iter, name); err != nil {
				fmt.Fprintln(os.Stderr, err)
			}
		})
	}
	wg.Wait()
	os.Exit(1)
}
