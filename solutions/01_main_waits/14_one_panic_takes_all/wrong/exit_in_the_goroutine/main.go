// Tempting: the goroutine that panics prints the value and calls os.Exit(1).
// That ends B's work, too.
//
//koan:rejected TestBGoesOn: os.Exit ended the program after 1s
//koan:rejected TestThePanicIsReported: actual  : 1s
//koan:also TestEitherMayPanic
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
			defer func() {
				if p := recover(); p != nil {
					fmt.Fprintln(os.Stderr, p)
					os.Exit(1)
				}
			}()
			run(iter, name)
		})
	}
	work(3, "A")
	work(5, "B")
	wg.Wait()
}
