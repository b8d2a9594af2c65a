// Tempting: store, and then take what is in the map. Others have stored in between,
// and will, and what was put into the basket before is gone with it.
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
