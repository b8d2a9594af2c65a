// Tempting: lock only the account that the money is taken from. Meanwhile somebody
// takes money from the other.
//
//koan:rejected TestTheMoneyArrives: is used by two at a time
//koan:also TestOthersDoNotWait, TestNoDataRaces, TestACircle, TestPayDay, TestCydNeverWaits
package main

import (
	"fmt"
	"sync"
)

func transfer(from, to *account, amount int) {
	from.mu.Lock()
	defer from.mu.Unlock()
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
