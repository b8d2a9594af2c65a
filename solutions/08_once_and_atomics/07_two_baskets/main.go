// Load and Store are safe each, and not together. LoadOrStore is one step; and of the
// baskets that may have been made at the same time, what it returns is the one that
// is in the map. The quick Load before it saves most of the baskets made in vain.
//
//koan:class check-then-act on sync.Map: Load then Store; ASPLOS'19 study: non-blocking, atomicity violation
//koan:shipped TestNothingGetsLost: Everything is in the basket of the one who put it there.
//koan:also TestOtherCustomers, TestAPresent
package main

import (
	"fmt"
	"sync"
)

var baskets sync.Map // customer -> *basket

// basketOf is the basket of a customer.
func basketOf(customer string) *basket {
	if b, ok := baskets.Load(customer); ok {
		return b.(*basket)
	}
	b, _ := baskets.LoadOrStore(customer, newBasket())
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
