// All customers are known: their baskets can be there before the first request, and
// then the map is only read.
package main

import "fmt"

func main() {
	baskets := map[string]*basket{}
	for _, customer := range customers {
		baskets[customer] = newBasket()
	}
	requests(func(customer, thing string) { baskets[customer].put(thing) })
	for _, customer := range customers {
		fmt.Printf("%s has %d things\n", customer, baskets[customer].size())
	}
}
