// Every letter has a number and a goroutine. Only the goroutine of the latest
// letter saves.
package main

import (
	"sync"
	"time"
)

func main() {
	var mu sync.Mutex
	var wg sync.WaitGroup
	n := 0
	for range typing() {
		mu.Lock()
		n++
		mine := n
		mu.Unlock()
		wg.Go(func() {
			time.Sleep(2 * time.Second)
			mu.Lock()
			defer mu.Unlock()
			if mine == n {
				save()
			}
		})
	}
	wg.Wait()
}
