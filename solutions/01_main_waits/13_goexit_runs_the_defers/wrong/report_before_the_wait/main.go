// Tempting: call the report by hand, but where nothing has been printed yet.
//
//koan:rejected TestTheReportComesLast: Then B prints its other four, and after the last of them comes the report, once.
//koan:also TestTheReportCountsWhatWasDone, TestTheReportIsTheGivenOne
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
