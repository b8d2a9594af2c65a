// The delta is taken from the very thing that the goroutines are started from,
// so that the two cannot differ.
package main

import "sync"

func main() {
	work := []func(){
		func() { run(5, "A") },
		func() { run(1, "B") },
	}
	var wg sync.WaitGroup
	wg.Add(len(work))
	for _, f := range work {
		go func() {
			defer wg.Done()
			f()
		}()
	}
	wg.Wait()
}
