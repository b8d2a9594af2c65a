// Tempting: atomic reads and atomic writes. There is no data race any more, but updates
// are still lost: the two operations are two steps.
//
//koan:rejected TestEveryVisitorIsCounted: The board shows every visitor.
//koan:also TestHolidaysAreCounted, TestSundaysAreCounted
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type board struct {
	visitors atomic.Int64
}

func (b *board) add(group int) {
	sum := b.visitors.Load() + int64(group)
	b.visitors.Store(sum)
}

func main() {
	var b board
	var wg sync.WaitGroup
	for _, d := range doors {
		wg.Go(func() {
			for group := range d.groups {
				b.add(group)
			}
		})
	}
	wg.Wait()
	fmt.Println(b.visitors.Load(), "visitors")
}
