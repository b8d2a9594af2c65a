// Tempting: it is known how many things there are. Nobody has looked into the
// basket.
//
//koan:rejected TestAPresent: The basket is asked how many things it has.
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
	b := newBasket()
	baskets.Store(customer, b)
	return b
}

func main() {
	requests(func(customer, thing string) {
		basketOf(customer).put(thing)
	})
	for _, customer := range customers {
		fmt.Printf("%s has %d things\n", customer, things)
	}
}
