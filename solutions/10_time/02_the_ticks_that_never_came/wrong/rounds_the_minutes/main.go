// Tempting: measure, and let Printf round. It rounds 20.5 to 20, but it rounds
// nearly 3 to 3, and only two minutes were full.
//
//koan:rejected TestAShortStay: Two full minutes cost two cents.
//koan:also TestLessThanAMinute
package main

import (
	"fmt"
	"time"
)

func main() {
	start := time.Now()
	leaves := car()
	fifth := time.NewTicker(5 * time.Minute)
	for {
		select {
		case <-fifth.C:
			report()
		case left := <-leaves:
			fmt.Printf("%.0f cents to pay\n", left.Sub(start).Minutes())
			return
		}
	}
}
