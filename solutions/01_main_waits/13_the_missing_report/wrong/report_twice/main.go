// Tempting: main calls report itself as well, just in case. Now that main
// returns, the report is printed twice.
//
//koan:rejected TestTheReportComesLast: "lines printed: 6", "lines printed: 6"}
//koan:also TestTheReportCountsTheLines, TestTheReportIsTheGivenOne
//koan:also TestBothMayHaveNothingToDo
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
