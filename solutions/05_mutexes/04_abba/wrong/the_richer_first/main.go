// Tempting: an order, by balance. It is read before the lock is held, and changes
// with every payment.
//
//koan:rejected TestNoDataRaces: There must be no data race.
//koan:also TestTheMoneyArrives, TestOthersDoNotWait, TestACircle, TestPayDay, TestCydNeverWaits
package main

import (
	"fmt"
	"sync"
)

func transfer(from, to *account, amount int) {
	first, second := from, to
	if first.balance < second.balance {
		first, second = second, first
	}
	first.mu.Lock()
	defer first.mu.Unlock()
	second.mu.Lock()
	defer second.mu.Unlock()
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
