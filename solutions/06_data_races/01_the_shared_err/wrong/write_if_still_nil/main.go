// Tempting: write err only if it is still nil. Reading it is a data race, too.
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
	var err error
	var wg sync.WaitGroup
	wg.Go(func() {
		if e := charge(order); err == nil {
			err = e
		}
	})
	wg.Go(func() {
		if e := reserve(order); err == nil {
			err = e
		}
	})
	wg.Wait()
	return err
}
