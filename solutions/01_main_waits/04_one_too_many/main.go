// Add(3) announces three Done calls, and there are two goroutines to make them.
// After five seconds the counter stands at one, main waits for zero, and there
// is nobody left who could get it there. The runtime sees that every goroutine
// is asleep, and gives up with exit code 2, although all the work is done.
//
// The delta has to be right in both directions: too small and somebody is cut
// off, too large and main never returns.
//
//koan:class WaitGroup delta too large; the article, ASPLOS'19 study: blocking, Wait
//koan:shipped TestMainReturns: all goroutines are asleep - deadlock!
//koan:shipped TestMainReturns: main was blocked in
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
