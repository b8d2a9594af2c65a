// The program is a parking meter. A ticker sends a tick for every minute that a
// car is parked, and every tick costs a cent. Now and then the meter has to
// report to the office, which takes a while.
package main

import (
	"fmt"
	"time"
)

func main() {
	minute := time.NewTicker(time.Minute)
	defer minute.Stop()
	leaves := car()
	cents := 0
	for {
		select {
		case <-minute.C:
			cents++
			if cents%5 == 0 {
				report()
			}
		case <-leaves:
			fmt.Println(cents, "cents to pay")
			return
		}
	}
}
