// runtime.Goexit runs the deferred calls of its goroutine and then ends it. If
// main calls it, the program goes on, because main has not returned. But then
// main can never return. When the other goroutines have ended, no goroutine is
// left, and the runtime ends the program with exit code 2.
//
// main has to wait for the others. It must not end before them.
//
//koan:class main leaves by Goexit; the article
//koan:shipped TestTheExitCodeIsZero: no goroutines (main called runtime.Goexit) - deadlock!
//koan:shipped TestEitherMayBeTheLast: exit code 2
//koan:also TestNoDataRaces
//koan:also TestBothMayHaveNothingToDo, TestBothMayBeDoneAtOnce
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Go(func() { run(1, "A") })
	wg.Go(func() { run(5, "B") })
	wg.Wait()
}
