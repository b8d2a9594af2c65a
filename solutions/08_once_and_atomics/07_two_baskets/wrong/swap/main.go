// Tempting: Swap is one step, and says what was there. It has put something else
// there by then.
//
//koan:rejected TestNothingGetsLost: Everything is in the basket of the one who put it there.
//koan:also TestOtherCustomers, TestAPresent
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
