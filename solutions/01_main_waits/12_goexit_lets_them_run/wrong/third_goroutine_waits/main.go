// Tempting: a third goroutine waits for the WaitGroup and ends the program. But
// each worker calls Add itself, and the third goroutine waits only for the
// first of these calls, so Wait may return before the other worker is counted.
//
//koan:rejected TestNoDataRaces: There must be no data race.
//koan:also TestBothMayBeDoneAtOnce
package main

import (
	"os"
	"runtime"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	start := make(chan bool)
	work := func(iter int, name string) {
		wg.Add(1)
		start <- true
		defer wg.Done()
		run(iter, name)
	}
	go work(1, "A")
	go work(5, "B")
	go func() {
		<-start
		wg.Wait()
		os.Exit(0)
	}()
	go func() { <-start }()
	runtime.Goexit()
}
