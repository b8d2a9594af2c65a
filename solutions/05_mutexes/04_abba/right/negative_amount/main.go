// A payment in the other direction is a payment of a negative amount.
package main

import (
	"fmt"
	"sync"
)

// transfer moves an amount from one account to the other. It locks the
// accounts in the order of their numbers.
func transfer(from, to *account, amount int) {
	if from.number > to.number {
		transfer(to, from, -amount)
		return
	}
	first, second := from, to
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
