// Tempting: Goexit runs deferred calls, and the report is there. But nobody is
// left who could return from main.
//
//koan:rejected TestItEndsWell: no goroutines (main called runtime.Goexit) - deadlock!
//koan:also TestTheReportCountsWhatWasDone
package main

import (
	"runtime"
	"sync"
)

func main() {
	defer report()

	var wg sync.WaitGroup
	wg.Go(func() { run(1, "A") })
	wg.Go(func() { run(5, "B") })
	wg.Wait()
	runtime.Goexit()
}
