// Tempting: a third lock, under which the other two are taken. No deadlock is possible.
// But a goroutine that waits for an account holds the third lock, so all others wait,
// too, even Cyd.
//
//koan:rejected TestCydNeverWaitsForAnn: Transfers that have no account in common
package main

import (
	"fmt"
	"sync"
)

// transfer moves an amount from one account to the other.
func transfer(from, to *account, amount int) {
	gate.Lock()
	from.mu.Lock()
	defer from.mu.Unlock()
	to.mu.Lock()
	gate.Unlock()
	defer to.mu.Unlock()
	move(from, to, amount)
}

var gate sync.Mutex

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
