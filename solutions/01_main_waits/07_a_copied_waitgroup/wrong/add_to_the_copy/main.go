// Tempting: each copy gets its own Add, to go with its own Done. All copies are
// in order now, and main waits for one that has never been used.
//
//koan:rejected TestBothFinish: main returned at once
//koan:rejected TestNoLeaks: No goroutine may be left when main returns
//koan:also TestEitherMayBeTheLonger, TestMainDoesNotGuessHowLong
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
