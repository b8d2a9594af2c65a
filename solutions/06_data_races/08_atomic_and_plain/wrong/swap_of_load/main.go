// Tempting: an atomic Swap of what an atomic Load returned. They are two steps, so parts
// that are done at the same time are counted once.
//
//koan:rejected TestPartsDoneAtTheSameTime: From 1.5s on all six parts are done.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var done atomic.Int64
	var wg sync.WaitGroup
	for part := range parts {
		wg.Go(func() {
			download(part)
			done.Swap(done.Load() + 1)
		})
	}
	wg.Go(func() {
		for range looks {
			pause()
			fmt.Printf("%d of %d\n", done.Load(), parts)
		}
	})
	wg.Wait()
}
