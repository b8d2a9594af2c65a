// Tempting: write only if there is an error. If both fail, both write.
//
//koan:rejected TestNoDataRaces: data race
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
	var failure error
	var wg sync.WaitGroup
	wg.Go(func() {
		if err := charge(order); err != nil {
			failure = err
		}
	})
	wg.Go(func() {
		if err := reserve(order); err != nil {
			failure = err
		}
	})
	wg.Wait()
	return failure
}
