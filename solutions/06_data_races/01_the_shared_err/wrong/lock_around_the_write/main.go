// Tempting: a lock, and there is no data race any more. The later write still replaces
// the earlier one.
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
	var mu sync.Mutex
	var err error
	set := func(e error) {
		mu.Lock()
		defer mu.Unlock()
		err = e
	}
	var wg sync.WaitGroup
	wg.Go(func() { set(charge(order)) })
	wg.Go(func() { set(reserve(order)) })
	wg.Wait()
	return err
}
