// The exit code is for whoever started the program, and only main is in the
// place to choose it: after everybody has finished, knowing what came of each.
// So the goroutines hand their errors over instead of dealing with them.
//
// Each writes to a place of its own in errs, and wg.Wait makes what they wrote
// visible to main, so no lock is needed.
//
//koan:class error lost in a goroutine; 100 Go Mistakes
//koan:shipped TestTheFailureIsTold: Something failed, so the exit code is 1.
//koan:shipped TestAnyoneMayFail: Something failed, so the exit code is 1.
//koan:also TestEveryFailureIsTold, TestTheLastMayFail
package main

import (
	"errors"
	"fmt"
	"os"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	errs := make([]error, 2)
	wg.Go(func() { errs[0] = run(3, "A") })
	wg.Go(func() { errs[1] = run(5, "B") })
	wg.Wait()

	if err := errors.Join(errs...); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
