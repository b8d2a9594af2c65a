// Tempting: one err for both goroutines. The one that ends last without an
// error overwrites the error of the other.
//
//koan:rejected TestTheFailureIsReported: A or B failed, so the exit code is 1.
//koan:also TestEveryFailureIsReported, TestNoDataRaces, TestBothMayFailAtOnce
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
