// Tempting: Ann before Bob, and Cyd before Dan. That is an order for these four orders,
// and not for all.
//
//koan:rejected TestPaymentsBetweenAll: all goroutines are asleep - deadlock!
package main

import (
	"fmt"
	"sync"
)

// transfer moves an amount from one account to the other.
func transfer(from, to *account, amount int) {
	if to == ann || to == cyd {
		from, to = to, from
		amount = -amount
	}
	from.mu.Lock()
	defer from.mu.Unlock()
	to.mu.Lock()
	defer to.mu.Unlock()
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
