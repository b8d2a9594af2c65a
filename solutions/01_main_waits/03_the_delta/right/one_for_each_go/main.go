// Add(1) before each go statement: nobody has to count the goroutines, and
// nobody has to come back here when there is a third.
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		run(5, "A")
	}()
	wg.Add(1)
	go func() {
		defer wg.Done()
		run(1, "B")
	}()
	wg.Wait()
}
