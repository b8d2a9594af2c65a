// A ticker drops ticks for which there is no room, and it has room for one. While
// the meter reported to the office most of them were lost. Time is measured with
// a clock; the ticks only say when to report.
//
//koan:class ticker drops ticks; package time: Ticker; 100 Go Mistakes
//koan:shipped TestEveryMinuteIsPaid: Twenty full minutes cost twenty cents.
//koan:also TestASlowOffice
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
