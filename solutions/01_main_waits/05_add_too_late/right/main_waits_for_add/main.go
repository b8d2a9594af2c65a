// Add may stay where it was if main waits to hear that it has been called: each
// receive comes after a send, and each send comes after an Add. It is a long
// way round, but now the order is made by the program.
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
