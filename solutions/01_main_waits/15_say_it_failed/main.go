// The caller of the program sees only the exit code. main has to choose it when
// all goroutines have ended, and for that it needs their errors. So the
// goroutines pass their errors to main.
//
// Each goroutine writes to its own element of errs. wg.Wait returns after these
// writes, so main may read them without a lock.
//
//koan:class error lost in a goroutine; 100 Go Mistakes
//koan:shipped TestTheFailureIsReported: A or B failed, so the exit code is 1.
//koan:shipped TestEitherMayFail: A or B failed, so the exit code is 1.
//koan:also TestEveryFailureIsReported, TestTheLastMayFail
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
	errs := make([]error, 2)
	wg.Go(func() { errs[0] = run(3, "A") })
	wg.Go(func() { errs[1] = run(5, "B") })
	wg.Wait()

	if err := errors.Join(errs...); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
