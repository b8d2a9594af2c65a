// A delta of one is right if there is one goroutine to wait for. main runs B
// itself, and knows that B is done when run returns.
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		run(5, "A")
	}()
	run(1, "B")
	wg.Wait()
}
