// A shop takes orders. It charges the card and reserves the goods at the same time.
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
		err = charge(order)
	})
	wg.Go(func() {
		err = reserve(order)
	})
	wg.Wait()
	return err
}
