// Tempting: lock only the account that the money comes from. Meanwhile another transfer
// uses the other account.
//
//koan:rejected TestEveryPaymentArrives: is used by two transfers at a time
//koan:also TestOtherAccountsDoNotWait, TestNoDataRaces, TestPaymentsInACircle, TestPaymentsBetweenAll, TestCydNeverWaitsForAnn
//koan:also TestTwoAccountsOfOneOwner
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
