// Tempting: Goexit runs deferred calls, and the report is printed. But then
// main can't return any more.
//
//koan:rejected TestTheExitCodeIsZero: no goroutines (main called runtime.Goexit) - deadlock!
//koan:also TestTheReportCountsTheLines, TestBothMayHaveNothingToDo
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
