// Tempting: a new timer for each minute instead of a ticker. During a report no
// timer runs, so the next one starts late.
//
//koan:rejected TestEveryMinuteIsPaid: Twenty full minutes cost twenty cents.
//koan:also TestASlowOffice, TestALongStay
package main

import (
	"fmt"
	"time"
)

func main() {
	leaves := car()
	cents := 0
	for {
		select {
		case <-leaves:
			fmt.Println(cents, "cents to pay")
			return
		case <-time.After(time.Minute):
			cents++
			if cents%5 == 0 {
				report()
			}
		}
	}
}
