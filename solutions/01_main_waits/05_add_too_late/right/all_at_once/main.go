// One Add for all goroutines, before the first go.
package main

import "sync"

func main() {
	names := []string{"A", "B"}
	var wg sync.WaitGroup
	wg.Add(len(names))
	for _, name := range names {
		go func() {
			defer wg.Done()
			run(lines(name), name)
		}()
	}
	wg.Wait()
}
