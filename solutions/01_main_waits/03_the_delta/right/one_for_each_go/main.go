// Add(1) stands before each go statement. A third goroutine brings its own Add
// along, so no number has to be changed.
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
