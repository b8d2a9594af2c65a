// Tempting: make both reports at the start, and then wait for the car. After
// that the office hears nothing more.
//
//koan:rejected TestEveryMinuteIsPaid: The meter reports at least every ten minutes
//koan:also TestALongStay
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
