// Tempting: the program dies, so main recovers. recover stops a panic. A
// deadlock is no panic, and no deferred function runs.
//
//koan:rejected TestMainReturns: all goroutines are asleep - deadlock!
//koan:also TestBothMayHaveNothingToDo
package main

import "sync"

func main() {
	defer func() { _ = recover() }()
	var wg sync.WaitGroup
	wg.Add(3)
	go func() {
		defer wg.Done()
		run(5, "A")
	}()
	go func() {
		defer wg.Done()
		run(1, "B")
	}()
	wg.Wait()
}
