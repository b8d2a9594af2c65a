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
