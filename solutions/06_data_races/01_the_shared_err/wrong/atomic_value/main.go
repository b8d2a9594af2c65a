// Tempting: an atomic.Value for the first error. It accepts values of one type only, and
// errors have many types.
//
//koan:rejected TestOtherErrorsAreReported: inconsistently typed value
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
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
	var failure atomic.Value
	var wg sync.WaitGroup
	wg.Go(func() {
		if err := charge(order); err != nil {
			failure.CompareAndSwap(nil, err)
		}
	})
	wg.Go(func() {
		if err := reserve(order); err != nil {
			failure.CompareAndSwap(nil, err)
		}
	})
	wg.Wait()
	err, _ := failure.Load().(error)
	return err
}
