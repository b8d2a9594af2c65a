// A bank moves money between accounts. Each transfer locks both accounts, so that no
// other transfer can use them meanwhile.
package main

import (
	"fmt"
	"sync"
)

// transfer moves an amount from one account to the other.
func transfer(from, to *account, amount int) {
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
