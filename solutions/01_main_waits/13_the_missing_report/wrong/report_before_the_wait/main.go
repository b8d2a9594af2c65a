// Tempting: main calls report itself. But it does so before the wait, when no
// line has been printed yet.
//
//koan:rejected TestTheReportComesLast: After 1s, B prints its other four lines, and then the report is printed, once.
//koan:also TestTheReportCountsTheLines, TestTheReportIsTheGivenOne
package main

import (
	"os"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	wg.Go(func() { run(1, "A") })
	wg.Go(func() { run(5, "B") })
	report()
	wg.Wait()
	os.Exit(0)
}
