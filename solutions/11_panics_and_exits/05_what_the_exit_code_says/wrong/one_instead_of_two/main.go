// Tempting: exit with 1 where it fails. It ends the others, and calls an unknown
// link broken.
//
//koan:rejected TestOneIsBroken: os.Exit ended the program after 2s
//koan:rejected TestOneIsUnknown: expected: 2
//koan:also TestNoneIsGiven, TestTheUnknownOneIsTheLast
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
