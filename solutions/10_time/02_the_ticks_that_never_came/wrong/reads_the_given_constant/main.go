// Tempting: car.go says how long the car is parked. A meter has to measure it.
//
//koan:rejected TestAShortStay: Two full minutes cost two cents.
//koan:also TestLessThanAMinute, TestALongStay
package main

import (
	"fmt"
	"time"
)

func main() {
	leaves := car()
	fifth := time.NewTicker(5 * time.Minute)
	for {
		select {
		case <-fifth.C:
			report()
		case <-leaves:
			fmt.Println(int(stay/time.Minute), "cents to pay")
			return
		}
	}
}
