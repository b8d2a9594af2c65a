// Three is right if main counts itself, and says that it is done before it
// waits for the others.
package main

import "sync"

func main() {
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
	wg.Done()
	wg.Wait()
}
