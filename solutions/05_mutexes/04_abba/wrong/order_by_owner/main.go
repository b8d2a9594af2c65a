// Tempting: an order by owner. Two accounts of the same owner have no order then, and
// are locked in the order of the payment.
//
//koan:rejected TestTwoAccountsOfOneOwner: all goroutines are asleep - deadlock!
//koan:also TestNoDataRaces
package main

import (
	"fmt"
	"slices"
	"strings"
	"sync"
)

func transfer(from, to *account, amount int) {
	both := []*account{from, to}
	slices.SortFunc(both, func(a, b *account) int { return strings.Compare(a.owner, b.owner) })
	for _, a := range both {
		a.mu.Lock()
		defer a.mu.Unlock()
	}
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
