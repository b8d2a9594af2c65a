// Tempting: look for unknown links before any is checked, and go no further.
// The links that exist are not checked at all.
//
//koan:rejected TestOneIsUnknown: The links that exist are checked.
//koan:also TestTheUnknownOneIsTheLast
package main

import (
	"fmt"
	"os"
	"sync"
)

func main() {
	names := os.Args[1:]
	for _, name := range names {
		if _, ok := seconds[name]; !ok {
			fmt.Fprintf(os.Stderr, "%s: %v\n", name, errUnknown)
			os.Exit(2)
		}
	}
	if len(names) == 0 {
		os.Exit(2)
	}
	errs := make([]error, len(names))
	var wg sync.WaitGroup
	for i, name := range names {
		wg.Go(func() { errs[i] = check(name) })
	}
	wg.Wait()
	for _, err := range errs {
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			defer os.Exit(1)
		}
	}
}
