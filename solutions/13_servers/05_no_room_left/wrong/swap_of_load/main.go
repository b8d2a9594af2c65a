// Tempting: an atomic counter, changed by Swap of what Load has returned. These
// are two steps: if two printers become free at the same time, one of the
// changes is lost.
//
//koan:rejected TestOneRushAfterTheOther: so one is refused.
package main

import (
	"sync"
	"sync/atomic"
)

func main() {
	var busy atomic.Int64
	var wg sync.WaitGroup
	for o := range orders() {
		if busy.Load() >= printers {
			refuse(o)
			continue
		}
		busy.Swap(busy.Load() + 1)
		wg.Go(func() {
			print(o)
			busy.Swap(busy.Load() - 1)
		})
	}
	wg.Wait()
}
