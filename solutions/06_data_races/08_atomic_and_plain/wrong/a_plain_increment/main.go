// Tempting: read atomically, and count with ++, because that looks like one step. It is
// three: read, add, write.
//
//koan:rejected TestNoDataRaces: data race
//koan:also TestPartsDoneAtTheSameTime
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
			done++
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
