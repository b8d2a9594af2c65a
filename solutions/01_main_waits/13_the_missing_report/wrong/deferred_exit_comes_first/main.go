// Tempting: both calls are deferred. Deferred calls run in reverse order, so
// os.Exit runs first.
//
//koan:rejected TestTheReportComesLast: os.Exit ended the program after 5s
//koan:also TestTheReportCountsTheLines, TestTheReportIsTheGivenOne
//koan:also TestBothMayHaveNothingToDo
package main

import (
	"os"
	"sync"
)

func main() {
	defer report()
	defer os.Exit(0)

	var wg sync.WaitGroup
	wg.Go(func() { run(1, "A") })
	wg.Go(func() { run(5, "B") })
	wg.Wait()
}
