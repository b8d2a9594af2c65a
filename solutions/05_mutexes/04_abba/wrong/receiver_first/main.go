// Tempting: lock the receiving account first. The same deadlock is possible, in the
// other direction.
//
//koan:rejected TestEveryPaymentArrives: all goroutines are asleep - deadlock!
//koan:also TestOtherAccountsDoNotWait, TestNoDataRaces, TestPaymentsInACircle, TestPaymentsBetweenAll, TestCydNeverWaitsForAnn
//koan:also TestTwoAccountsOfOneOwner
package main

import (
	"fmt"
	"sync"
)

func transfer(from, to *account, amount int) {
	to.mu.Lock()
	defer to.mu.Unlock()
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
