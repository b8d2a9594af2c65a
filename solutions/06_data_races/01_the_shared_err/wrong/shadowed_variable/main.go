// Tempting: a new variable in each goroutine, with a colon. Then no error is returned.
//
//koan:rejected TestFailedOrdersAreReported: lamp ordered
//koan:also TestSlowCardsAreReported, TestOtherErrorsAreReported
package main

import (
	"fmt"
	"sync"
)

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
	var err error
	var wg sync.WaitGroup
	wg.Go(func() {
		err := charge(order)
		_ = err
	})
	wg.Go(func() {
		err := reserve(order)
		_ = err
	})
	wg.Wait()
	return err
}
