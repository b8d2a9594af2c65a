// Tempting: look for unknown links before checking any. Then the links that
// exist aren't checked.
//
//koan:rejected TestOneIsUnknown: The links that exist are checked.
//koan:also TestTheUnknownOneIsTheLast, TestAllEndTogether
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
