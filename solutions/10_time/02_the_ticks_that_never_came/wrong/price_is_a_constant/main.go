// Tempting: print the price of this car. Other cars are parked for other times.
//
//koan:rejected TestAShortStay: Two full minutes cost two cents.
//koan:also TestEveryMinuteIsPaid, TestLessThanAMinute, TestALongStay
package main

import "fmt"

func main() {
	leaves := car()
	report()
	report()
	<-leaves
	fmt.Println(20, "cents to pay")
}
