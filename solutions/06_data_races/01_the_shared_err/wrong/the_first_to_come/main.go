// Tempting: take whichever is ready first. It may be the one that went well.
//
//koan:rejected TestTheOrders: vase ordered
//koan:also TestSlowCards, TestTomorrow, TestNoLeaks
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
