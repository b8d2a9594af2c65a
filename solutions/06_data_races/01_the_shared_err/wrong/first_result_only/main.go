// Tempting: use the result that comes first. It may be the one without an error.
//
//koan:rejected TestFailedOrdersAreReported: vase ordered
//koan:also TestSlowCardsAreReported, TestOtherErrorsAreReported, TestNoLeaks
package main

import "fmt"

func main() {
	for _, order := range orders {
		errs := make(chan error, 2)
		go func() { errs <- charge(order) }()
		go func() { errs <- reserve(order) }()
		if err := <-errs; err != nil {
			fmt.Println(order, "failed:", err)
			continue
		}
		fmt.Println(order, "ordered")
	}
}
