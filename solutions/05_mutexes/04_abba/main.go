// One goroutine locked Ann's account and waited for Bob's. The other had locked Bob's
// and waited for Ann's. Neither releases its lock, so both wait forever. This happens
// only if both begin at nearly the same moment, so all can go well for a long time.
//
// If all goroutines lock in the same order, no deadlock is possible. The number of an
// account gives such an order. The balance doesn't, because it changes. The owner
// doesn't, because one owner may have two accounts. "from before to" doesn't, because
// it differs from payment to payment.
//
//koan:class lock order, AB-BA; ASPLOS'19 study: blocking, Mutex; GoKer: resource deadlock, AB-BA
//koan:shipped TestEveryPaymentArrives: all goroutines are asleep - deadlock!
//koan:shipped TestPaymentsInACircle: all goroutines are asleep - deadlock!
//koan:also TestOtherAccountsDoNotWait, TestNoDataRaces, TestPaymentsBetweenAll, TestCydNeverWaitsForAnn
//koan:also TestTwoAccountsOfOneOwner
package main

import (
	"fmt"
	"sync"
)

// transfer moves an amount from one account to the other. It locks the
// accounts in the order of their numbers.
func transfer(from, to *account, amount int) {
	first, second := from, to
	if first.number > second.number {
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
