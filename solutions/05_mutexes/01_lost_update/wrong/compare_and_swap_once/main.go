// Tempting: CompareAndSwap writes only if no other goroutine has changed the number. If
// one has, the group is not counted at all.
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
	b.visitors.CompareAndSwap(b.visitors.Load(), b.visitors.Load()+int64(group))
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
