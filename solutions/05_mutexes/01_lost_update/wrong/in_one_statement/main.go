// Tempting: read, add and write in one statement, and atomically. It is one statement and
// three steps, and the door next to this one takes them, too.
//
//koan:rejected TestEverybodyIsCounted: The board shows everybody who came.
//koan:also TestHolidays, TestSunday
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
	b.visitors.Store(b.visitors.Load() + int64(group))
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
