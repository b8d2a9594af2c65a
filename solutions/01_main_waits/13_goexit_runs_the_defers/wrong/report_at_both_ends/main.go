// Tempting: main returns and the report comes, and the one by hand stays. It
// comes before there is anything to report.
//
//koan:rejected TestTheReportComesLast: Nothing is printed before the first lines.
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
