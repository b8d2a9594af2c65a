// Add may stay where it was if main waits until it has been called: each
// receive comes after a send, and each send comes after an Add. This is more
// than necessary, but now the program makes the order.
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	counted := make(chan struct{})
	names := []string{"A", "B"}
	for _, name := range names {
		go func() {
			iter := lines(name)
			wg.Add(1)
			counted <- struct{}{}
			defer wg.Done()
			run(iter, name)
		}()
	}
	for range names {
		<-counted
	}
	wg.Wait()
}
