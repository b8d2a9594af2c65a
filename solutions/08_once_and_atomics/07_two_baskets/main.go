// Load is one step and Store is one step, but together they are two. LoadOrStore
// is one step. If several goroutines make a basket at the same time, all of them
// get the one that is in the map. The Load before it only avoids making baskets
// that are not used.
//
//koan:class check-then-act on sync.Map: Load then Store; ASPLOS'19 study: non-blocking, atomicity violation
//koan:shipped TestNothingGetsLost: Each basket contains all six things
//koan:also TestOtherCustomers, TestAPresent, TestTwentyThingsEach
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
