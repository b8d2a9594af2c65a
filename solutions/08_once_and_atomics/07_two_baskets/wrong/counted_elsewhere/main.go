// Tempting: count the things in an atomic beside the basket. The number is right,
// but the things are still lost.
//
//koan:rejected TestAPresent: main prints the size that the basket returns
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

var baskets sync.Map // customer -> *basket

var counts sync.Map

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
		n, _ := counts.LoadOrStore(customer, new(atomic.Int64))
		n.(*atomic.Int64).Add(1)
	})
	for _, customer := range customers {
		n, _ := counts.Load(customer)
		fmt.Printf("%s has %d things\n", customer, n.(*atomic.Int64).Load())
	}
}
