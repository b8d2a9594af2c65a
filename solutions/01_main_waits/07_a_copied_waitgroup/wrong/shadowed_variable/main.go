// Tempting: a package variable is the same for all functions. But work still
// has a parameter of that name, which shadows the variable.
//
//koan:rejected TestMainReturns: all goroutines are asleep - deadlock!
//koan:also TestBothMayHaveNothingToDo
package main

import "sync"

var wg sync.WaitGroup

func work(wg sync.WaitGroup, iter int, name string) {
	defer wg.Done()
	run(iter, name)
}

func main() {
	wg.Add(2)
	go work(wg, 5, "A")
	go work(wg, 1, "B")
	wg.Wait()
}
