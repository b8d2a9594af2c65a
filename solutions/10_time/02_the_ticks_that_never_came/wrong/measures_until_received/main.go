// Tempting: measure until now. Now is when the report is finished, and the car
// has left before.
//
//koan:rejected TestASlowOffice: Twenty full minutes cost twenty cents.
//koan:also TestEveryMinuteIsPaid, TestALongStay
package main

import (
	"fmt"
	"time"
)

func main() {
	start := time.Now()
	fifth := time.NewTicker(5 * time.Minute)
	defer fifth.Stop()
	leaves := car()
	for {
		select {
		case <-fifth.C:
			report()
		case <-leaves:
			fmt.Println(int(time.Since(start)/time.Minute), "cents to pay")
			return
		}
	}
}
