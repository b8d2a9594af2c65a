// Tempting: a plain map, locked for the check, and locked again for the change.
// Between the two, no goroutine holds the lock.
//
//koan:rejected TestNothingGetsLost: Each basket contains all six things
//koan:also TestOtherCustomers, TestAPresent, TestTwentyThingsEach
package main

import (
	"fmt"
	"sync"
)

var (
	mu      sync.RWMutex
	baskets = map[string]*basket{}
)

func basketOf(customer string) *basket {
	mu.RLock()
	b := baskets[customer]
	mu.RUnlock()
	if b == nil {
		b = newBasket()
		mu.Lock()
		baskets[customer] = b
		mu.Unlock()
	}
	return b
}

func main() {
	requests(func(customer, thing string) {
		basketOf(customer).put(thing)
	})
	for _, customer := range customers {
		fmt.Printf("%s has %d things\n", customer, basketOf(customer).size())
	}
}
