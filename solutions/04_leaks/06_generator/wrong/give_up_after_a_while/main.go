// Tempting: the generator leaves if nobody takes its number within a nanosecond or two.
// Looking a number up takes longer than that.
//
//koan:rejected TestTheNextFreeNumber: panic: unreachable
//koan:also TestAGoodYear, TestASlowRegister
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
