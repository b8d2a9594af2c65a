// Tempting: work can't reach main's WaitGroup, so main calls Done for it. A go
// statement doesn't wait for the goroutine, so main calls Done before the work.
//
//koan:rejected TestBothFinish: main returned at once
//koan:also TestNoLeaks, TestEitherMayBeTheLonger, TestMainWaitsForASlowerRun
package main

import "sync"

func work(iter int, name string) {
	run(iter, name)
}

func main() {
	var wg sync.WaitGroup
	wg.Add(2)
	go work(5, "A")
	wg.Done()
	go work(1, "B")
	wg.Done()
	wg.Wait()
}
