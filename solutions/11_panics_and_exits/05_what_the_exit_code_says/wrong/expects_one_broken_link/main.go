// Tempting: only the news has been broken so far. Any link may be.
//
//koan:rejected TestAnotherIsBroken: A link is broken, so the exit code is 1.
package main

import (
	"fmt"
	"os"
	"slices"
	"sync"
)

func main() {
	if len(os.Args) == 1 {
		os.Exit(2)
	}
	var wg sync.WaitGroup
	for _, name := range os.Args[1:] {
		wg.Go(func() {
			if err := check(name); err != nil {
				fmt.Fprintln(os.Stderr, err)
			}
		})
	}
	wg.Wait()
	for _, name := range os.Args[1:] {
		if _, ok := seconds[name]; !ok {
			os.Exit(2)
		}
	}
	if slices.Contains(os.Args, "news") {
		os.Exit(1)
	}
}
