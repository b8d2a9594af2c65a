// os.Exit ends the process at once: deferred calls do not run. When main simply
// returns they do, and then the program ends with exit code 0 anyway.
//
// (runtime.Goexit would run them, too, but leave nobody to return from main.)
//
//koan:class os.Exit skips deferred calls; the article, 100 Go Mistakes
//koan:shipped TestTheReportComesLast: os.Exit ended the program after 5s
//koan:shipped TestTheReportCountsWhatWasDone: lines printed: 12
//koan:also TestTheReportIsTheGivenOne
package main

import "sync"

func main() {
	defer report()

	var wg sync.WaitGroup
	wg.Go(func() { run(1, "A") })
	wg.Go(func() { run(5, "B") })
	wg.Wait()
}
