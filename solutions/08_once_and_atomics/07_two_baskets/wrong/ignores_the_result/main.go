// Tempting: LoadOrStore, and then on with the basket at hand. It is not always the
// one in the map.
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
