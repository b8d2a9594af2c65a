// Tempting: an order by balance. The balance is read without the lock, and it changes
// with each payment.
//
//koan:rejected TestNoDataRaces: There must be no data race.
//koan:also TestEveryPaymentArrives, TestOtherAccountsDoNotWait, TestPaymentsInACircle, TestPaymentsBetweenAll, TestCydNeverWaitsForAnn
//koan:also TestTwoAccountsOfOneOwner
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
