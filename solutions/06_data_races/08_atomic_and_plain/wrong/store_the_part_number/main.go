// Tempting: store the number of the part, because parts are done one after the other.
// They need not be.
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
			done.Store(int64(part + 1))
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
