// Tempting: the order fails as soon as one of the two fails. The other goroutine goes
// on, and may still take the goods from the stock.
//
//koan:rejected TestFailedOrdersAreReported: both are done before the next order
//koan:rejected TestNoLeaks: Still there:
//koan:also TestSlowCardsAreReported
package main

import "fmt"

func main() {
	for _, order := range orders {
		if err := checkOut(order); err != nil {
			fmt.Println(order, "failed:", err)
			continue
		}
		fmt.Println(order, "ordered")
	}
}

func checkOut(order string) error {
	errs := make(chan error, 2)
	go func() { errs <- charge(order) }()
	go func() { errs <- reserve(order) }()
	for range 2 {
		if err := <-errs; err != nil {
			return err
		}
	}
	return nil
}
