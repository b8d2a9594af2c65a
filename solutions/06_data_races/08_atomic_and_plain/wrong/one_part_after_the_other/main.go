// Tempting: one part after the other needs no counter that is shared.
//
//koan:rejected TestTheProgress: All parts come at the same time.
//koan:also TestAllAtOnce, TestALargerDownload
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var done atomic.Int64
	var wg sync.WaitGroup
	wg.Go(func() {
		for range looks {
			pause()
			fmt.Printf("%d of %d\n", done.Load(), parts)
		}
	})
	for part := range parts {
		download(part)
		done.Add(1)
	}
	wg.Wait()
}
