// Tempting: a single generator for the whole day. It goes on where the last year ended.
//
//koan:rejected TestTheNextFreeNumber: Each invoice gets the lowest number that is free.
//koan:also TestNoLeaks, TestAGoodYear, TestNothingIsLeftBehindInAGoodYear
//koan:also TestASlowRegister
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
