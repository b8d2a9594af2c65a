// Tempting: it is always the same car.
//
//koan:rejected TestAShortStay: Two full minutes cost two cents.
//koan:also TestEveryMinuteIsPaid
package main

import "fmt"

func main() {
	leaves := car()
	report()
	report()
	<-leaves
	fmt.Println(20, "cents to pay")
}
