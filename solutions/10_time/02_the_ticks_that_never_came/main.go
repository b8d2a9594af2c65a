// A ticker's channel has room for one tick. If there is no room, the ticker
// drops the tick. While the meter reported to the office, most ticks were lost.
// The solution measures the time with a clock. Its ticks only say when to
// report.
//
//koan:class ticker drops ticks; package time: Ticker; 100 Go Mistakes
//koan:shipped TestEveryMinuteIsPaid: Twenty full minutes cost twenty cents.
//koan:also TestASlowOffice, TestALongStay
package main

import (
	"fmt"
	"time"
)

func main() {
	start := time.Now()
	fifth := time.NewTicker(5 * time.Minute)
	defer fifth.Stop()
	leaves := car()
	for {
		select {
		case <-fifth.C:
			report()
		case left := <-leaves:
			fmt.Println(int(left.Sub(start)/time.Minute), "cents to pay")
			return
		}
	}
}
