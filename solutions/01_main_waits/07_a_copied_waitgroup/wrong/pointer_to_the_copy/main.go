// Tempting: work uses a pointer to the WaitGroup. It points to the copy.
//
//koan:rejected TestMainReturns: all goroutines are asleep - deadlock!
//koan:also TestBothMayHaveNothingToDo
package main

import "sync"

func work(wg sync.WaitGroup, iter int, name string) {
	p := &wg
	defer p.Done()
	run(iter, name)
}

func main() {
	var wg sync.WaitGroup
	wg.Add(2)
	go work(wg, 5, "A")
	go work(wg, 1, "B")
	wg.Wait()
}
