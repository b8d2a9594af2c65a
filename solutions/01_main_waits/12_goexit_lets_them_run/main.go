// runtime.Goexit ends the goroutine that calls it, after its deferred calls. In
// main, it keeps the program alive, because main has not returned. But then
// main can never return. When the other goroutines have ended, the runtime
// finds none left to run, and ends the program with exit code 2.
//
// main has to wait, not to end.
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
