// Tempting: the generator ends if its number is not received within two nanoseconds.
// Looking up a number takes longer than that.
//
//koan:rejected TestLowestFreeNumber: panic: unreachable
//koan:also TestAYearWithManyInvoices, TestASlowRegister
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
	for n := range numbers() {
		if !taken(year, n) {
			return n
		}
	}
	panic("unreachable")
}

func numbers() <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for n := 1; ; n++ {
			select {
			case out <- n:
			case <-time.After(2):
				return
			}
		}
	}()
	return out
}
