// Tempting: a new variable in each goroutine, with a colon. Nobody hears of it.
//
//koan:rejected TestTheOrders: lamp ordered
//koan:also TestSlowCards, TestTomorrow
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
