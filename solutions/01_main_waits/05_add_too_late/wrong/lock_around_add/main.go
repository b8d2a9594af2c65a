// Tempting: a race needs a lock. The lock keeps Add and Wait apart, but it does
// not say which of them comes first.
//
//koan:rejected TestBothFinish: was cut off
package main

import "sync"

func main() {
	var mu sync.Mutex
	var wg sync.WaitGroup
	go func() {
		mu.Lock()
		wg.Add(1)
		mu.Unlock()
		defer wg.Done()
		run(1, "A")
	}()
	go func() {
		mu.Lock()
		wg.Add(1)
		mu.Unlock()
		defer wg.Done()
		run(5, "B")
	}()
	mu.Lock()
	mu.Unlock()
	wg.Wait()
}
