// Tempting: Wait returns too early, so main sleeps until A is done. A does
// print all its lines, and then its Done makes the counter negative, which
// panics.
//
//koan:rejected TestMainReturnsWhenBothAreDone: negative WaitGroup counter
//koan:also TestMainWaitsForASlowerRun, TestMainWaitsForALateStart
package main

import (
	"sync"
	"time"
)

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		run(5, "A")
	}()
	go func() {
		defer wg.Done()
		run(1, "B")
	}()
	wg.Wait()
	time.Sleep(5 * time.Second)
}
