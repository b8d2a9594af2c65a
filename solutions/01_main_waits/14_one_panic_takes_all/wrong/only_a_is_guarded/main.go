// Tempting: A is the one that panics. So far.
//
//koan:rejected TestAnyoneMayPanic: panic: no more lines for B
//koan:also TestBothMayPanic
package main

import (
	"fmt"
	"os"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	code := 0
	wg.Go(func() {
		defer func() {
			if p := recover(); p != nil {
				fmt.Fprintln(os.Stderr, p)
				code = 1
			}
		}()
		run(3, "A")
	})
	wg.Go(func() { run(5, "B") })
	wg.Wait()
	os.Exit(code)
}
