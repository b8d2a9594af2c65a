// Add(3) announces three Done calls, but there are only two goroutines to make
// them. After five seconds the counter is one, main waits for zero, and no
// goroutine is left that could call Done. The runtime sees that every goroutine
// is blocked, and ends the program with exit code 2, although all the work is
// done.
//
// The delta must be exact. If it is too small, a goroutine is cut off. If it is
// too large, main never returns.
//
//koan:class WaitGroup delta too large; the article, ASPLOS'19 study: blocking, Wait
//koan:shipped TestMainReturns: all goroutines are asleep - deadlock!
//koan:shipped TestMainReturns: main is blocked in
//koan:also TestBothMayHaveNothingToDo
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
		defer wg.Done()
		run(1, "B")
	}()
	wg.Wait()
}
