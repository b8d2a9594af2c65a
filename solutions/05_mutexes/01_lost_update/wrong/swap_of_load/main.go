// Tempting: Load and Swap are both atomic. Together they are two steps, and a group that
// is added in between is lost.
//
//koan:rejected TestEveryVisitorIsCounted: The board shows every visitor.
//koan:also TestHolidaysAreCounted, TestSundaysAreCounted
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type board struct{ visitors atomic.Int64 }

func (b *board) add(group int) {
	b.visitors.Swap(b.visitors.Load() + int64(group))
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
