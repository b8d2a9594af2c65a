// If a basket is expensive, store a OnceValue that makes it. A OnceValue that is
// not used has made no basket.
package main

import (
	"fmt"
	"sync"
)

var baskets sync.Map // customer -> func() *basket

func basketOf(customer string) *basket {
	b, _ := baskets.LoadOrStore(customer, sync.OnceValue(newBasket))
	return b.(func() *basket)()
}

func main() {
	requests(func(customer, thing string) {
		basketOf(customer).put(thing)
	})
	for _, customer := range customers {
		fmt.Printf("%s has %d things\n", customer, basketOf(customer).size())
	}
}
