// Tempting: read through a pointer, so that the number is read each time. It is still a
// plain read.
//
//koan:rejected TestNoDataRaces: data race
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	done := new(int64)
	var wg sync.WaitGroup
	for part := range parts {
		wg.Go(func() {
			download(part)
			atomic.AddInt64(done, 1)
		})
	}
	wg.Go(func() {
		for range looks {
			pause()
			n := *done
			fmt.Printf("%d of %d\n", n, parts)
		}
	})
	wg.Wait()
}
