// Tempting: return the errors that are known. Other orders may fail.
//
//koan:rejected TestOtherErrorsAreReported: book ordered
package main

import (
	"errors"
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
	var chargeErr, reserveErr error
	var wg sync.WaitGroup
	wg.Go(func() {
		chargeErr = charge(order)
	})
	wg.Go(func() {
		reserveErr = reserve(order)
	})
	wg.Wait()
	_, _ = chargeErr, reserveErr
	switch order {
	case "lamp":
		return errors.New("card refused")
	case "vase", "coat":
		return errors.New("out of stock")
	}
	return nil
}
