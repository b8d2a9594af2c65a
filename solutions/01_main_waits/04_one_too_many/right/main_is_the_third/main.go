// Three is right if main is counted, too. main calls Done before it waits for
// the other two.
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
