// Tempting: release the first lock if the second is not free, and try again at once.
// That is busy waiting.
//
//koan:rejected TestPaymentsInACircle: Busy waiting
//koan:also TestNoDataRaces
//koan:also TestPaymentsBetweenAll
package main

import (
	"fmt"
	"runtime"
	"sync"
)

func transfer(from, to *account, amount int) {
	for {
		from.mu.Lock()
		if to.mu.TryLock() {
			break
		}
		from.mu.Unlock()
		runtime.Gosched()
	}
	defer from.mu.Unlock()
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
