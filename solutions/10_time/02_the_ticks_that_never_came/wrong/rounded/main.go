// Tempting: measure, and let Printf round. Twenty and a half is rounded to twenty, but
// nearly three is rounded to three, and two minutes were full.
//
//koan:rejected TestAShortStay: Two full minutes cost two cents.
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
