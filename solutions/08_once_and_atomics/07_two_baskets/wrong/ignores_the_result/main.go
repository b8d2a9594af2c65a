// Tempting: call LoadOrStore, and then use the basket that was its argument. The
// map may contain another one.
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
	baskets.LoadOrStore(customer, b)
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
