// The program is a shop. It makes the basket of a customer when the first request
// needs it. The requests of a customer come at the same time, as from a browser.
package main

import (
	"fmt"
	"sync"
)

var baskets sync.Map // customer -> *basket

// basketOf returns the basket of a customer.
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
