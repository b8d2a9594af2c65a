// A museum counts its visitors. It has five doors, visitors come in groups, and each
// door adds its groups to the one number that the board shows.
package main

import (
	"fmt"
	"sync"
)

// A board shows how many visitors have come.
type board struct {
	visitors int
}

func (b *board) add(group int) {
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
