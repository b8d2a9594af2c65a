// Tempting: work cannot reach main's wait group, so main calls Done for it. A
// go statement does not wait for what it starts, and so neither is done.
//
//koan:rejected TestBothFinish: main returned at once
//koan:also TestNoLeaks, TestEitherMayBeTheLonger, TestMainDoesNotGuessHowLong
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
