// Tempting: charge first, then reserve. Each order takes three seconds.
//
//koan:rejected TestFailedOrdersAreReported: Charging and reserving happen at the same time
//koan:also TestSlowCardsAreReported
package main

import "fmt"

func main() {
	for _, order := range orders {
		err := charge(order)
		if reserveErr := reserve(order); err == nil {
			err = reserveErr
		}
		if err != nil {
			fmt.Println(order, "failed:", err)
			continue
		}
		fmt.Println(order, "ordered")
	}
}
