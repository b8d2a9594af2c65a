// Tempting: nextFree closes the channel when it returns. A send on a closed channel is a
// panic, and recover only hides it.
//
//koan:rejected TestNoLeaks: even if the panic is recovered
//koan:also TestNoLeaksInAYearWithManyInvoices, TestNoDataRaces
package main

import (
	"fmt"
	"time"
)

func main() {
	for _, year := range years {
		fmt.Println("invoice", year, nextFree(year))
	}
	time.Sleep(time.Minute) // there are no other invoices today
}

// nextFree returns the lowest number of the year that is free.
func nextFree(year int) int {
	all := numbers()
	defer close(all)
	for n := range all {
		if !taken(year, n) {
			return n
		}
	}
	panic("unreachable")
}

// numbers sends 1, 2, 3 and so on.
func numbers() chan int {
	out := make(chan int)
	go func() {
		defer func() { recover() }()
		for n := 1; ; n++ {
			out <- n
		}
	}()
	return out
}
