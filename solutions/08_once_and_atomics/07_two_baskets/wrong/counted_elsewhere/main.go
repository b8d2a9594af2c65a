// Tempting: count the things beside the baskets, atomically. The count is right,
// and the things are lost all the same.
//
//koan:rejected TestAPresent: The basket is asked how many things it has.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

var baskets sync.Map // customer -> *basket

var counts sync.Map

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
		n, _ := counts.LoadOrStore(customer, new(atomic.Int64))
		n.(*atomic.Int64).Add(1)
	})
	for _, customer := range customers {
		n, _ := counts.Load(customer)
		fmt.Printf("%s has %d things\n", customer, n.(*atomic.Int64).Load())
	}
}
