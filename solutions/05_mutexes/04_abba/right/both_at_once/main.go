// One lock guards which accounts are in use, and it is held only to check and to note
// that. Both accounts are taken in one step, when both are free.
package main

import (
	"fmt"
	"sync"
)

var (
	mu    sync.Mutex
	freed = sync.NewCond(&mu)
	inUse = make(map[*account]bool)
)

func transfer(from, to *account, amount int) {
	mu.Lock()
	for inUse[from] || inUse[to] {
		freed.Wait()
	}
	inUse[from], inUse[to] = true, true
	mu.Unlock()

	move(from, to, amount)

	mu.Lock()
	inUse[from], inUse[to] = false, false
	freed.Broadcast()
	mu.Unlock()
}

func main() {
	var wg sync.WaitGroup
	for _, o := range orders {
		wg.Go(func() {
			for range o.times {
				transfer(o.from, o.to, o.amount)
			}
		})
	}
	wg.Wait()
	for _, a := range accounts {
		fmt.Println(a.owner, a.balance)
	}
}
