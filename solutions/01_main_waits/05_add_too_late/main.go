// A go statement only makes a goroutine ready to run; main goes on. If it gets
// to Wait before any goroutine has got to its Add, the counter is still zero,
// and Wait returns at once. Which comes first is up to the scheduler, so the
// program was right on some schedules and wrong on most.
//
// The one who waits has to count. main calls Add before the go statement and
// so, in the order of its own statements, before Wait. The package asks for it:
// an Add that finds the counter at zero must happen before a Wait. (go vet's
// check waitgroup finds this where Add is the goroutine's first statement. Here
// it comes second, and vet is silent. The race detector reports it as a data
// race, but only on a run on which Wait had something to wait for.)
//
//koan:class Add races with Wait; ASPLOS'19 study: non-blocking, WaitGroup; PLDI'22 race study: misplaced Add
//koan:shipped TestBothFinish: was cut off
//koan:shipped TestNoLeaks: No goroutine may be left when main returns
//koan:shipped TestNobodyIsForgottenForBeingSlow: was cut off
//koan:also TestMainReturnsWhenBothAreDone, TestEitherMayBeTheLonger
//koan:also TestMainDoesNotWaitForTheClock, TestNoDataRaces
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	for _, name := range []string{"A", "B"} {
		wg.Add(1)
		go func() {
			defer wg.Done()
			iter := lines(name)
			run(iter, name)
		}()
	}
	wg.Wait()
}
