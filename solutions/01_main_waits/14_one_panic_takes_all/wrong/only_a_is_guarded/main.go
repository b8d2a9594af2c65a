// Tempting: A is the one that panics, so only A recovers. When B panics, the
// program dies.
//
//koan:rejected TestEitherMayPanic: panic: no more lines for B
//koan:also TestBothMayPanic, TestTheValuesMayHaveDifferentTypes
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
