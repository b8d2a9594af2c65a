// Tempting: without the reports no tick is lost. But the office hears nothing.
//
//koan:rejected TestEveryMinuteIsPaid: The meter reports at least every ten minutes
//koan:also TestASlowOffice, TestALongStay
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
		case <-leaves:
			fmt.Println(cents, "cents to pay")
			return
		}
	}
}
