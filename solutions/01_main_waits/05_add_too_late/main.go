// A go statement only makes a goroutine ready to run, and main goes on. If main
// calls Wait before any goroutine has called Add, the counter is still zero,
// and Wait returns at once. Which comes first is up to the scheduler, so the
// program was right under some schedules and wrong under most.
//
// main must count the goroutines itself. It calls Add before the go statement,
// so Add happens before Wait. The documentation of Add asks for this: a call
// that raises the counter from zero must happen before Wait. (The waitgroup
// check of go vet finds an Add that is the goroutine's first statement. Here it
// is the second, so vet is silent. The race detector reports it as a data race,
// but only on a run in which Wait had something to wait for.)
//
//koan:class Add races with Wait; ASPLOS'19 study: non-blocking, WaitGroup; PLDI'22 race study: misplaced Add
//koan:shipped TestBothFinish: was cut off
//koan:shipped TestNoLeaks: No goroutine may be left when main returns
//koan:shipped TestMainWaitsForASlowLines: was cut off
//koan:also TestMainReturnsWhenBothAreDone, TestEitherMayBeTheLonger
//koan:also TestMainWastesNoTime, TestNoDataRaces
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
