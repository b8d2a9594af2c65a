// Tempting: there is a lock. But each call makes its own, so no two goroutines ever use
// the same one.
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
	visitors int
}

func (b *board) add(group int) {
	var mu sync.Mutex
	mu.Lock()
	defer mu.Unlock()
	sum := b.visitors + group
	b.visitors = sum
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
