// Tempting: the generator leaves if nobody takes its number for a minute. A number may be
// looked up for longer than that.
//
//koan:rejected TestASlowRegister: panic: unreachable
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

// nextFree returns the lowest number of the year that is not taken.
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
