// Tempting: Swap stores the new basket and returns the previous one. The map now
// contains another basket than the one that is used.
//
//koan:rejected TestNothingGetsLost: Each basket contains all six things
//koan:also TestOtherCustomers, TestAPresent, TestTwentyThingsEach
package main

import (
	"fmt"
	"sync"
)

var baskets sync.Map

func basketOf(customer string) *basket {
	if b, ok := baskets.Load(customer); ok {
		return b.(*basket)
	}
	b := newBasket()
	if before, ok := baskets.Swap(customer, b); ok {
		return before.(*basket)
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
