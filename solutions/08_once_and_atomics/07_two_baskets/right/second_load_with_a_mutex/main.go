// A mutex for making a basket, and a second Load while it is held.
package main

import (
	"fmt"
	"sync"
)

var (
	making  sync.Mutex
	baskets sync.Map
)

func basketOf(customer string) *basket {
	if b, ok := baskets.Load(customer); ok {
		return b.(*basket)
	}
	making.Lock()
	defer making.Unlock()
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
