// Tempting: the generator ends after a thousand numbers and has room for all of them. A
// year can have more invoices.
//
//koan:rejected TestAYearWithManyInvoices: panic: unreachable
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
	out := make(chan int, 1000)
	go func() {
		defer close(out)
		for n := range 1000 {
			out <- n + 1
		}
	}()
	return out
}
