// Tempting: store a basket, then load the one in the map. Another goroutine may
// store yet another basket, and the things in the first one are lost.
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
	if _, ok := baskets.Load(customer); !ok {
		baskets.Store(customer, newBasket())
	}
	b, _ := baskets.Load(customer)
	return b.(*basket)
}

func main() {
	requests(func(customer, thing string) {
		basketOf(customer).put(thing)
	})
	for _, customer := range customers {
		fmt.Printf("%s has %d things\n", customer, basketOf(customer).size())
	}
}
