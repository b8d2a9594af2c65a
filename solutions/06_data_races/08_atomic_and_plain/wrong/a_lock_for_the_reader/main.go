// Tempting: a lock for the reader. The goroutines that count do not take it.
//
//koan:rejected TestNoDataRaces: data race
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var mu sync.Mutex
	var done int64
	var wg sync.WaitGroup
	for part := range parts {
		wg.Go(func() {
			download(part)
			atomic.AddInt64(&done, 1)
		})
	}
	wg.Go(func() {
		for range looks {
			pause()
			mu.Lock()
			fmt.Printf("%d of %d\n", done, parts)
			mu.Unlock()
		}
	})
	wg.Wait()
}
