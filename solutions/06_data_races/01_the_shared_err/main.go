// The closures shared one variable, and the later of them overwrote what the other had to
// say. Each goroutine has a variable of its own now; Wait orders their writes before main's
// reads. The race detector says: "WARNING: DATA RACE", with the two lines that write.
//
//koan:class error variable captured by goroutines; PLDI'22 race study: capture by reference, err; ASPLOS'19 study: non-blocking, anonymous function
//koan:shipped TestTheOrders: lamp ordered
//koan:shipped TestNoDataRaces: data race
//koan:also TestSlowCards, TestTomorrow
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
