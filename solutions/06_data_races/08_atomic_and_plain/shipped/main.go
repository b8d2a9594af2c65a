// Many goroutines download parts of a file, and one shows how many are done.
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
			fmt.Printf("%d of %d\n", done, parts)
		}
	})
	wg.Wait()
}
