// The program is a shop. Each customer has a basket, which is made when it is needed
// for the first time. The requests of a customer come in parallel, as browsers do it.
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
		fmt.Printf("%s has %d things\n", customer, basketOf(customer).size())
	}
}
