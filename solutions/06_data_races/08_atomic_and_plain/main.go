// One of the two sides was atomic. With the type atomic.Int64 instead of a plain number
// both sides have to be atomic, because anything else does not compile.
//
//koan:class atomic and plain access mixed; PLDI'22 race study: partial use of atomics
//koan:shipped TestNoDataRaces: data race
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
			done.Add(1)
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
