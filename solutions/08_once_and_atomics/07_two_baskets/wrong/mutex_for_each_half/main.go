// Tempting: a plain map, with a mutex for the look and a mutex for the storing.
// Nobody has it in between.
//
//koan:rejected TestNothingGetsLost: Everything is in the basket of the one who put it there.
//koan:also TestOtherCustomers, TestAPresent
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
