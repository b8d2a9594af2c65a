// The value of a tick is the time at which it was sent, so it shows how many
// ticks were lost before it. The car gives the time of the last minute.
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
