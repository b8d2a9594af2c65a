// Tempting: a buffer of a thousand, so that the sender does not block. It fills the
// buffer and blocks.
//
//koan:rejected TestNoLeaks: Still there:
//koan:also TestNoLeaksInAYearWithManyInvoices
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
		for n := 1; ; n++ {
			out <- n
		}
	}()
	return out
}
