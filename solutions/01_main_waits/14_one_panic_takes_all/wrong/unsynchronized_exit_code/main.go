// Tempting: each goroutine prints its own panic and sets the exit code. Both
// may do so at the same time, without synchronization.
//
//koan:rejected TestNoDataRaces: There must be no data race.
package main

import (
	"fmt"
	"os"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	code := 0
	work := func(iter int, name string) {
		wg.Go(func() {
			defer func() {
				if p := recover(); p != nil {
					fmt.Fprintln(os.Stderr, p)
					code = 1
				}
			}()
			run(iter, name)
		})
	}
	work(3, "A")
	work(5, "B")
	wg.Wait()
	os.Exit(code)
}
