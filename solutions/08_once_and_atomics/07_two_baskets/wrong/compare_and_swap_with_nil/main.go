// Tempting: swap if there is nothing. For CompareAndSwap nothing is not a nil that
// one could compare with: it never stores what is not there yet.
//
//koan:rejected TestOneThingEach: The first thing is in the basket, too.
//koan:also TestNothingGetsLost, TestOtherCustomers, TestAPresent
package main

import (
	"fmt"
	"sync"
)

var baskets sync.Map

func basketOf(customer string) *basket {
	b := newBasket()
	if baskets.CompareAndSwap(customer, nil, b) {
		return b
	}
	if there, ok := baskets.Load(customer); ok {
		return there.(*basket)
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
