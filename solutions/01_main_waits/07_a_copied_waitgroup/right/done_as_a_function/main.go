// work needs no WaitGroup, only a function to call when it is done. The method
// value wg.Done is bound to &wg, not to a copy.
package main

import "sync"

func work(done func(), iter int, name string) {
	defer done()
	run(iter, name)
}

func main() {
	var wg sync.WaitGroup
	wg.Add(2)
	go work(wg.Done, 5, "A")
	go work(wg.Done, 1, "B")
	wg.Wait()
}
