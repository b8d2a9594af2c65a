// Tempting: one lock for the whole bank. No deadlock is possible, but Cyd waits for
// Ann.
//
//koan:rejected TestOtherAccountsDoNotWait: Transfers that have no account in common
//koan:also TestCydNeverWaitsForAnn
package main

import (
	"fmt"
	"sync"
)

var mu sync.Mutex

func transfer(from, to *account, amount int) {
	mu.Lock()
	defer mu.Unlock()
	move(from, to, amount)
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
