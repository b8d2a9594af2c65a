// Tempting: how long a car stays is written in car.go. A meter has to find out.
//
//koan:rejected TestAShortStay: Two full minutes cost two cents.
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
