// Where a basket is dear the map holds something cheap, which makes it once: a
// OnceValue made in vain has made no basket.
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
