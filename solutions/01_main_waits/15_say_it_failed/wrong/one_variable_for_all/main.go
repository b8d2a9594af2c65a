// Tempting: one err that everybody sets. Whoever comes last without an error
// wipes it out.
//
//koan:rejected TestTheFailureIsTold: Something failed, so the exit code is 1.
//koan:also TestEveryFailureIsTold, TestNoDataRaces
package main

import (
	"fmt"
	"os"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	var err error
	wg.Go(func() { err = run(3, "A") })
	wg.Go(func() { err = run(5, "B") })
	wg.Wait()
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
