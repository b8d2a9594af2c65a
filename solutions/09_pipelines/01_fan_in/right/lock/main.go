// Each goroutine prints its own, under a lock, and main waits for them.
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
