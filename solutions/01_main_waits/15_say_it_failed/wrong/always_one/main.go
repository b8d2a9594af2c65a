// Tempting: the koan wants exit code 1. Not on a good day.
//
//koan:rejected TestAGoodDay: Nothing failed, so the exit code is 0.
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
