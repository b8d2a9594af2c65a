// The closures shared one variable, and the later one overwrote the error of the other.
// Now each goroutine has a variable of its own, and Wait orders their writes before the
// reads. go run -race reports "WARNING: DATA RACE", with the two lines that write.
//
//koan:class error variable captured by goroutines; PLDI'22 race study: capture by reference, err; ASPLOS'19 study: non-blocking, anonymous function
//koan:shipped TestFailedOrdersAreReported: lamp ordered
//koan:shipped TestNoDataRaces: data race
//koan:also TestSlowCardsAreReported, TestOtherErrorsAreReported
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
	return errors.Join(chargeErr, reserveErr)
}
