// Tempting: a plain map. But several goroutines read and write it without a lock.
//
//koan:rejected TestNoDataRaces: data race
//koan:also TestNothingGetsLost, TestOtherCustomers, TestAPresent
//koan:also TestTwentyThingsEach
package main

import "fmt"

func main() {
	baskets := map[string]*basket{}
	requests(func(customer, thing string) {
		if baskets[customer] == nil {
			baskets[customer] = newBasket()
		}
		baskets[customer].put(thing)
	})
	for _, customer := range customers {
		fmt.Printf("%s has %d things\n", customer, baskets[customer].size())
	}
}
