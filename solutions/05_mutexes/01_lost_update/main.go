// Two doors read the same number and both added to it, so the second write replaced the
// first: one update was lost. The mutex makes reading, adding and writing one step for
// every goroutine that locks it. It is declared directly above what it guards, and it is
// held no longer than the step takes.
//
//koan:class lost update; GoKer: data race; PLDI'22 race study: missing lock; 100 Go Mistakes
//koan:shipped TestEveryVisitorIsCounted: The board shows every visitor.
//koan:shipped TestNoDataRaces: data race
//koan:also TestHolidaysAreCounted, TestSundaysAreCounted
package main

import (
	"fmt"
	"sync"
)

// A board shows how many visitors have come.
type board struct {
	mu       sync.Mutex
	visitors int // guarded by mu
}

func (b *board) add(group int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.visitors += group
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
