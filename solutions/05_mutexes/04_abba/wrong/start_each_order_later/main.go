// Tempting: each order starts 50ms after the one before, so that they do not
// meet at the start. They meet later.
//
//koan:rejected TestEveryPaymentArrives: all goroutines are asleep - deadlock!
//koan:also TestOtherAccountsDoNotWait, TestNoDataRaces, TestPaymentsInACircle, TestPaymentsBetweenAll, TestCydNeverWaitsForAnn
//koan:also TestTwoAccountsOfOneOwner
package main

import (
	"fmt"
	"sync"
	"time"
)

func transfer(from, to *account, amount int) {
	from.mu.Lock()
	defer from.mu.Unlock()
	to.mu.Lock()
	defer to.mu.Unlock()
	move(from, to, amount)
}

func main() {
	var wg sync.WaitGroup
	for i, o := range orders {
		wg.Go(func() {
			time.Sleep(time.Duration(i) * time.Second / 20)
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
