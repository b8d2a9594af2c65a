// runtime.Goexit ends the goroutine that calls it, after running its deferred
// calls. In main it keeps the program alive, because main has not returned; but
// then nobody is left who could return from main, and when the other goroutines
// are done the runtime finds nobody to run and gives up with exit code 2.
//
// What is wanted is not a main that is gone but one that waits.
//
//koan:class main leaves by Goexit; the article
//koan:shipped TestItEndsWell: no goroutines (main called runtime.Goexit) - deadlock!
//koan:shipped TestEitherMayBeTheLast: exit code 2
//koan:also TestNoDataRaces
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Go(func() { run(1, "A") })
	wg.Go(func() { run(5, "B") })
	wg.Wait()
}
