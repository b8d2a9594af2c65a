// If the second lock is not free, the goroutine releases the first one and tries again a
// little later. So no goroutine waits while it holds a lock. It costs some time, and
// with many accounts it may have to try often.
package main

import (
	"fmt"
	"math/rand/v2"
	"sync"
	"time"
)

func transfer(from, to *account, amount int) {
	for {
		from.mu.Lock()
		if to.mu.TryLock() {
			break
		}
		from.mu.Unlock()
		time.Sleep(rand.N(time.Millisecond) + 1)
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
