// A plain map, and a mutex that is held from the check until the basket is
// stored.
package main

import (
	"fmt"
	"sync"
)

var (
	mu      sync.Mutex
	baskets = map[string]*basket{}
)

func basketOf(customer string) *basket {
	mu.Lock()
	defer mu.Unlock()
	b := baskets[customer]
	if b == nil {
		b = newBasket()
		baskets[customer] = b
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
