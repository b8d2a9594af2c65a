// Tempting: two reports are enough for this car. For a car that is parked for
// three hours they are not.
//
//koan:rejected TestALongStay: once more after 2h50m
package main

import (
	"fmt"
	"time"
)

func main() {
	start := time.Now()
	leaves := car()
	fifth := time.NewTicker(5 * time.Minute)
	defer fifth.Stop()
	reports := 0
	for {
		select {
		case <-fifth.C:
			if reports++; reports <= 3 {
				report()
			}
		case left := <-leaves:
			fmt.Println(int(left.Sub(start)/time.Minute), "cents to pay")
			return
		}
	}
}
