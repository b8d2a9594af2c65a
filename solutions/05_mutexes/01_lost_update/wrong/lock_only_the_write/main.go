// Tempting: lock where the number is written. The number that was read before may be
// old.
//
//koan:rejected TestEveryVisitorIsCounted: The board shows every visitor.
//koan:rejected TestNoDataRaces: data race
//koan:also TestHolidaysAreCounted, TestSundaysAreCounted
package main

import (
	"fmt"
	"sync"
)

type board struct {
	mu       sync.Mutex
	visitors int
}

func (b *board) add(group int) {
	sum := b.visitors + group
	b.mu.Lock()
	b.visitors = sum
	b.mu.Unlock()
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
	fmt.Println(b.visitors, "visitors")
}
