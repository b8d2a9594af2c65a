// Tempting: the order has failed as soon as one of the two has. The other goes on
// behind its back, and may still take the goods out of the stock.
//
//koan:rejected TestTheOrders: an order is over when both are
//koan:rejected TestNoLeaks: Still there:
//koan:also TestSlowCards
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
