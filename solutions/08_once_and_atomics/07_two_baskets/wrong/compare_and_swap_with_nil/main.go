// Tempting: CompareAndSwap with nil as the old value. For a key that is not in
// the map, CompareAndSwap never stores anything.
//
//koan:rejected TestOneThingEach: Each basket contains the one thing
//koan:also TestNothingGetsLost, TestOtherCustomers, TestAPresent
//koan:also TestTwentyThingsEach
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
