// Tempting: an atomic counter, changed by a Swap of what Load returned. They are two
// steps, so two customers can take the same rolls.
//
//koan:rejected TestEachCustomerGetsRolls: All customers get the rolls they asked for.
//koan:also TestALargeOven, TestASmallOrderDoesNotWait, TestRollsThatComeOneByOne
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var rolls atomic.Int64
	var mu sync.Mutex
	more := make(chan struct{})
	put := func(n int) {
		rolls.Swap(rolls.Load() + int64(n))
		mu.Lock()
		defer mu.Unlock()
		close(more)
		more = make(chan struct{})
	}
	take := func(n int) {
		for {
			mu.Lock()
			again := more
			mu.Unlock()
			if left := rolls.Load() - int64(n); left >= 0 && rolls.Swap(rolls.Load()-int64(n)) >= 0 {
				hand(n, int(left))
				return
			}
			<-again
		}
	}
	var wg sync.WaitGroup
	for i, n := range customers {
		wg.Go(func() {
			comeIn(i)
			take(n)
			fmt.Println("a customer leaves with", n)
		})
	}
	bake(put)
	wg.Wait()
	fmt.Println(rolls.Load(), "rolls left")
}
