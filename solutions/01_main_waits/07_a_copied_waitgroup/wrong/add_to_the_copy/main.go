// Tempting: work calls Add as well as Done. Each copy now has the right count,
// but main waits for a WaitGroup that has never been used.
//
//koan:rejected TestBothFinish: main returned at once
//koan:rejected TestNoLeaks: No goroutine may be left when main returns
//koan:also TestEitherMayBeTheLonger, TestMainWaitsForASlowerRun
package main

import "sync"

func work(wg sync.WaitGroup, iter int, name string) {
	wg.Add(1)
	defer wg.Done()
	run(iter, name)
}

func main() {
	var wg sync.WaitGroup
	go work(wg, 5, "A")
	go work(wg, 1, "B")
	wg.Wait()
}
