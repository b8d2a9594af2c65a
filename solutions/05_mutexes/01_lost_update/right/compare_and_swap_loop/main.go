// CompareAndSwap writes only if no other goroutine has changed the number meanwhile. If
// one has, the door tries again. That is how Add works where the processor has no
// instruction for it.
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
	for {
		old := b.visitors.Load()
		if b.visitors.CompareAndSwap(old, old+int64(group)) {
			return
		}
	}
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
