// Tempting: a lock, and nothing races any more. The last one still writes over the first.
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
