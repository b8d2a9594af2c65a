// A go statement only makes a goroutine ready to run; main goes on. If it gets
// to Wait before the goroutines have got to their Add, the counter is still
// zero, and Wait returns at once. Which comes first is up to the scheduler, so
// the program was right on some schedules and wrong on most.
//
// The one who waits has to count. main calls Add before the go statement, and
// so, in the order of its own statements, before Wait. The package's own
// documentation asks for it: an Add that finds the counter at zero must happen
// before a Wait. (go vet sees this mistake, too.)
//
//koan:shipped TestBothFinish: was cut off
//koan:shipped TestNothingIsLeftBehind: No goroutine may be left when main returns
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		run(1, "A")
	}()
	wg.Add(1)
	go func() {
		defer wg.Done()
		run(5, "B")
	}()
	wg.Wait()
}
