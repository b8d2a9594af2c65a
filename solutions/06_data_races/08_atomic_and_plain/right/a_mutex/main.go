// A mutex on both sides.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex
	done := 0
	var wg sync.WaitGroup
	for part := range parts {
		wg.Go(func() {
			download(part)
			mu.Lock()
			defer mu.Unlock()
			done++
		})
	}
	wg.Go(func() {
		for range looks {
			pause()
			mu.Lock()
			n := done
			mu.Unlock()
			fmt.Printf("%d of %d\n", n, parts)
		}
	})
	wg.Wait()
}
