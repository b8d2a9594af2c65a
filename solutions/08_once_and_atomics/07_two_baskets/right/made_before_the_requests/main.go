// All customers are known, so main makes their baskets before the first request.
// After that the map is only read.
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
