// A tick carries the time at which it was sent, and so tells how many were lost
// before it. The last minutes come from the car.
package main

import (
	"fmt"
	"time"
)

func main() {
	start := time.Now()
	minute := time.NewTicker(time.Minute)
	defer minute.Stop()
	leaves := car()
	cents, reported := 0, 0
	for {
		select {
		case tick := <-minute.C:
			cents = int(tick.Sub(start) / time.Minute)
			if cents-reported >= 5 {
				reported = cents
				report()
			}
		case left := <-leaves:
			cents = int(left.Sub(start) / time.Minute)
			fmt.Println(cents, "cents to pay")
			return
		}
	}
}
