// Tempting: a report loses two ticks, so add two. A report may take longer, and
// lose more.
//
//koan:rejected TestASlowOffice: Twenty full minutes cost twenty cents.
//koan:also TestEveryMinuteIsPaid, TestALongStay
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
				cents += 2
			}
		case <-leaves:
			fmt.Println(cents, "cents to pay")
			return
		}
	}
}
