// Tempting: the Done that main is waiting for is missing, so it is called next
// to work, on the right wait group. It comes before the work.
//
//koan:rejected TestBothFinish: was cut off
//koan:also TestNoLeaks, TestEitherMayBeTheLonger, TestMainDoesNotGuessHowLong
package main

import "sync"

func work(iter int, name string) {
	run(iter, name)
}

func main() {
	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		wg.Done()
		work(5, "A")
	}()
	go func() {
		wg.Done()
		work(1, "B")
	}()
	wg.Wait()
}
