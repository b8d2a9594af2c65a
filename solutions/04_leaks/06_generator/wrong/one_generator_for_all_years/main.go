// Tempting: one generator for the whole day. For the second year it continues where the
// first year ended.
//
//koan:rejected TestLowestFreeNumber: Each invoice gets the lowest number that is free.
//koan:also TestNoLeaks, TestAYearWithManyInvoices, TestNoLeaksInAYearWithManyInvoices
//koan:also TestASlowRegister
//koan:also TestGeneratorsEndAtOnce
package main

import (
	"fmt"
	"time"
)

func main() {
	all := numbers()
	for _, year := range years {
		for n := range all {
			if !taken(year, n) {
				fmt.Println("invoice", year, n)
				break
			}
		}
	}
	time.Sleep(time.Minute)
}

func numbers() <-chan int {
	out := make(chan int)
	go func() {
		for n := 1; ; n++ {
			out <- n
		}
	}()
	return out
}
