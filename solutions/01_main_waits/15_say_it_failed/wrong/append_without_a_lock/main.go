// Tempting: one list for all errors. If both goroutines append at the same
// time, both may write to the same element.
//
//koan:rejected TestNoDataRaces: There must be no data race.
//koan:also TestBothMayFailAtOnce
package main

import (
	"errors"
	"fmt"
	"os"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	var errs []error
	for name, iter := range map[string]int{"A": 3, "B": 5} {
		wg.Go(func() {
			if err := run(iter, name); err != nil {
				errs = append(errs, err)
			}
		})
	}
	wg.Wait()
	if err := errors.Join(errs...); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
