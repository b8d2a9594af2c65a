// The delta is the length of the list that the goroutines are started from, so
// the two numbers can't differ.
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
