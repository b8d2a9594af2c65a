// Tempting: there is a lock, but every call makes its own, and nobody ever meets
// anybody at it.
//
//koan:rejected TestEverybodyIsCounted: The board shows everybody who came.
//koan:rejected TestNoDataRaces: data race
//koan:also TestHolidays, TestSunday
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
