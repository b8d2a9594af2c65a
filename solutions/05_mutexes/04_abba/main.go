// One locked Ann and waited for Bob, the other had locked Bob and waited for Ann.
// Nobody gives back what it holds, so they wait for ever; and as it takes a certain
// moment to happen it can go well for a long time.
//
// With one order for all locks there is no circle. The number of an account serves;
// the balance does not, since it changes, and "from before to" does not, since it is
// not the same order for all.
//
//koan:class lock order, AB-BA; ASPLOS'19 study: blocking, Mutex; GoKer: resource deadlock, AB-BA
//koan:shipped TestTheMoneyArrives: all goroutines are asleep - deadlock!
//koan:shipped TestACircle: all goroutines are asleep - deadlock!
//koan:also TestOthersDoNotWait, TestNoDataRaces, TestPayDay, TestCydNeverWaits
package main

import (
	"fmt"
	"sync"
)

// transfer moves an amount from one account to the other. Accounts are locked in
// the order of their numbers.
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
