// Tempting: everything is atomic, the reading and the writing. If two parts come together,
// both read the same number, and one is lost.
//
//koan:rejected TestAllAtOnce: It shows what is done by then.
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
