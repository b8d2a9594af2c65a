// Tempting: main returns, so the deferred report is printed, and a second call
// stays. That one comes before any line is printed.
//
//koan:rejected TestTheReportComesLast: Before 1s, nothing is printed.
//koan:also TestBothMayHaveNothingToDo
package main

import "sync"

func main() {
	defer report()

	var wg sync.WaitGroup
	wg.Go(func() { run(1, "A") })
	wg.Go(func() { run(5, "B") })
	report()
	wg.Wait()
}
