// Arguments are passed by value. Each call of work got a WaitGroup of its own:
// a copy whose counter was two, which Done lowered to one. The counter that
// main waits for didn't change.
//
// With a pointer, there is one WaitGroup, and all goroutines use it. The same
// is true for every type that must not be copied after its first use: Mutex,
// Once, Cond, Pool, and every struct that contains one of them. go vet reports
// such copies.
//
//koan:class WaitGroup copied; go vet copylocks; 100 Go Mistakes
//koan:vet passes lock by value
//koan:shipped TestMainReturns: all goroutines are asleep - deadlock!
//koan:shipped TestMainReturns: main is blocked in
//koan:vet copies lock value
//koan:also TestBothMayHaveNothingToDo
package main

import "sync"

func work(wg *sync.WaitGroup, iter int, name string) {
	defer wg.Done()
	run(iter, name)
}

func main() {
	var wg sync.WaitGroup
	wg.Add(2)
	go work(&wg, 5, "A")
	go work(&wg, 1, "B")
	wg.Wait()
}
