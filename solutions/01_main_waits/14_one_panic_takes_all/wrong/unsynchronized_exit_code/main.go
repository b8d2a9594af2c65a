// Tempting: each tells its own failure, and sets the exit code. They may do it
// at the same time, and nothing keeps them apart.
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
