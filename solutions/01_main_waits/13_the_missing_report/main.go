// os.Exit ends the process at once, without running deferred calls. If main
// returns, they do run, and then the program ends with exit code 0 anyway.
//
// (runtime.Goexit would run them, too, but then main can't return any more.)
//
//koan:formerly goexit_runs_the_defers
//koan:class os.Exit skips deferred calls; the article, 100 Go Mistakes
//koan:shipped TestTheReportComesLast: os.Exit ended the program after 5s
//koan:shipped TestTheReportCountsTheLines: lines printed: 12
//koan:also TestTheReportIsTheGivenOne, TestBothMayHaveNothingToDo
package main

import "sync"

func main() {
	defer report()

	var wg sync.WaitGroup
	wg.Go(func() { run(1, "A") })
	wg.Go(func() { run(5, "B") })
	wg.Wait()
}
