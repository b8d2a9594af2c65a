// Tempting: the receiver closes the channel when it has its number. Then the sender
// panics.
//
//koan:rejected TestLowestFreeNumber: panic: send on closed channel
//koan:also TestAYearWithManyInvoices, TestASlowRegister, TestNoDataRaces
//koan:also TestGeneratorsEndAtOnce
package main

import (
	"fmt"
	"time"
)

func main() {
	for _, year := range years {
		fmt.Println("invoice", year, nextFree(year))
	}
	time.Sleep(time.Minute)
}

func nextFree(year int) int {
	out := make(chan int)
	defer close(out)
	go func() {
		for n := 1; ; n++ {
			out <- n
		}
	}()
	for n := range out {
		if !taken(year, n) {
			return n
		}
	}
	panic("unreachable")
}
