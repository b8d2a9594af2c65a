// Tempting: exit with 1 in the goroutine that finds an error. This ends the
// other checks, and an unknown link counts as a broken one.
//
//koan:rejected TestOneIsBroken: os.Exit ended the program after 2s
//koan:rejected TestOneIsUnknown: expected: 2
//koan:also TestNoneIsGiven, TestTheUnknownOneIsTheLast, TestTwoAreBroken, TestAllEndTogether
package main

import (
	"fmt"
	"os"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	for _, name := range os.Args[1:] {
		wg.Go(func() {
			if err := check(name); err != nil {
				fmt.Fprintln(os.Stderr, err)
				os.Exit(1)
			}
		})
	}
	wg.Wait()
}
