// Tempting: get the reports over with, and then wait for the car in peace. The office
// hears nothing of the rest.
//
//koan:rejected TestEveryMinuteIsPaid: The office is reported to at least every ten minutes.
package main

import (
	"fmt"
	"time"
)

func main() {
	start := time.Now()
	leaves := car()
	report()
	report()
	left := <-leaves
	fmt.Println(int(left.Sub(start)/time.Minute), "cents to pay")
}
