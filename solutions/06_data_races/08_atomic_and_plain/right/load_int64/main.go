// A plain variable, and an atomic Load to read it.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
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
			fmt.Printf("%d of %d\n", atomic.LoadInt64(&done), parts)
		}
	})
	wg.Wait()
}
