// Tempting: there are two goroutines, so Add(2). And B's Done, which ended the
// program too early, is removed. Now the counter never reaches zero.
//
//koan:rejected TestMainReturnsWhenBothAreDone: all goroutines are asleep - deadlock!
//koan:also TestMainWaitsForALateStart
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		defer wg.Done()
		run(5, "A")
	}()
	go func() {
		run(1, "B")
	}()
	wg.Wait()
}
