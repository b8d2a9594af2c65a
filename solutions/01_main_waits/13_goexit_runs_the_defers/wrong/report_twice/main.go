// Tempting: call it by hand as well, to be on the safe side. Now that main
// returns it comes twice.
//
//koan:rejected TestTheReportComesLast: "lines printed: 6", "lines printed: 6"}
//koan:also TestTheReportCountsWhatWasDone, TestTheReportIsTheGivenOne
package main

import "sync"

func main() {
	defer report()

	var wg sync.WaitGroup
	wg.Go(func() { run(1, "A") })
	wg.Go(func() { run(5, "B") })
	wg.Wait()
	report()
}
