// Tempting: store the number of the part, for parts come one after the other. Today they do.
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
