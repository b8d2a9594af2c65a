// The program is a parking meter: for every minute that a car stands there is a
// tick, and every tick costs a cent. Now and then it has to report to the office,
// which takes a while.
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
