// Two groups with one goroutine each, waited for in turn. If A is done first,
// or B, makes no difference.
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
