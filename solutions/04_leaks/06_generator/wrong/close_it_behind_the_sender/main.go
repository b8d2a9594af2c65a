// Tempting: the receiver closes the channel when it has enough. The sender panics.
//
//koan:rejected TestTheNextFreeNumber: panic: send on closed channel
//koan:also TestAGoodYear, TestASlowRegister, TestNoDataRaces
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
