// Tempting: the generator ends if its number is not received for a minute. Looking up a
// number can take longer than that.
//
//koan:rejected TestASlowRegister: panic: unreachable
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

// nextFree returns the lowest number of the year that is free.
func nextFree(year int) int {
	for n := range numbers() {
		if !taken(year, n) {
			return n
		}
	}
	panic("unreachable")
}

// numbers sends 1, 2, 3 and so on.
func numbers() <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for n := 1; ; n++ {
			select {
			case out <- n:
			case <-time.After(time.Minute):
				return
			}
		}
	}()
	return out
}
