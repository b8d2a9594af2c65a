// Tempting: wait, but no longer than six seconds. The count is still wrong:
// every run ends by its time limit, a second late, and the goroutine that waits
// is still blocked then.
//
//koan:rejected TestBothFinish: actual  : 6s
//koan:rejected TestNoLeaks: No goroutine may be left when main returns
//koan:also TestEitherMayBeTheLonger, TestMainWaitsForASlowerRun
//koan:also TestBothMayHaveNothingToDo
package main

import (
	"sync"
	"time"
)

func main() {
	var wg sync.WaitGroup
	wg.Add(3)
	go func() {
		defer wg.Done()
		run(5, "A")
	}()
	go func() {
		defer wg.Done()
		run(1, "B")
	}()
	all := make(chan struct{})
	go func() {
		wg.Wait()
		close(all)
	}()
	select {
	case <-all:
	case <-time.After(6 * time.Second):
	}
}
