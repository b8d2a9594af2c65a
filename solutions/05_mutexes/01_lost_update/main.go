// Two doors read the same number, both added to it, and the second wrote over what
// the first had written: one update is lost. The mutex makes reading, adding and
// writing one step for everybody who takes it. It stands right above what it
// guards, and it is held no longer than the step takes.
//
//koan:class lost update; GoKer: data race; PLDI'22 race study: missing lock; 100 Go Mistakes
//koan:shipped TestEverybodyIsCounted: The board shows everybody who came.
//koan:shipped TestNoDataRaces: data race
//koan:also TestHolidays, TestSunday
package main

import (
	"fmt"
	"sync"
)

// A board shows how many have come.
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
