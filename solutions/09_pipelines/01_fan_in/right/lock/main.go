// Each goroutine prints its packages while it holds a lock, and main waits for
// the goroutines.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex
	var wg sync.WaitGroup
	count := 0
	for _, m := range mirrors {
		wg.Go(func() {
			for name := range m.list() {
				mu.Lock()
				fmt.Println(name)
				count++
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	fmt.Println(count, "packages")
}
