// Each goroutine has a WaitGroup of its own, and main waits for one after the
// other. Which goroutine is done first makes no difference.
package main

import "sync"

func main() {
	var a, b sync.WaitGroup
	a.Add(1)
	go func() {
		defer a.Done()
		run(5, "A")
	}()
	b.Add(1)
	go func() {
		defer b.Done()
		run(1, "B")
	}()
	a.Wait()
	b.Wait()
}
