// Tempting: atomic reads and atomic writes. If two parts are done at the same time, both
// goroutines read the same number, and one part is lost.
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
			n := done.Load()
			done.Store(n + 1)
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
