// Arguments are passed by value. Each call of work got a wait group of its own,
// a copy with the counter at two, and counted that one down to one. Nobody
// touched the counter that main waits for.
//
// With a pointer there is one wait group, and everybody uses it. The same goes
// for all that must not be copied after its first use: Mutex, Once, Cond, Pool,
// and every struct that holds one of them. go vet finds such copies.
//
//koan:class WaitGroup copied; go vet copylocks; 100 Go Mistakes
//koan:vet passes lock by value
//koan:shipped TestMainReturns: all goroutines are asleep - deadlock!
//koan:shipped TestMainReturns: main was blocked in
//koan:vet copies lock value
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
