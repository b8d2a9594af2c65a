// Tempting: count sleeps instead of ticks. A report makes the next sleep late.
//
//koan:rejected TestEveryMinuteIsPaid: Twenty full minutes cost twenty cents.
//koan:also TestASlowOffice
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
