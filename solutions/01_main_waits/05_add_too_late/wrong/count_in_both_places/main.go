// Tempting: Add(2) in main, where it belongs, and the others stay, to be on the
// safe side. Four are counted and two are ever done.
//
//koan:rejected TestMainReturnsWhenBothAreDone: all goroutines are asleep - deadlock!
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		wg.Add(1)
		defer wg.Done()
		run(1, "A")
	}()
	go func() {
		wg.Add(1)
		defer wg.Done()
		run(5, "B")
	}()
	wg.Wait()
}
