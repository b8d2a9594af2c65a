// Tempting: room for a thousand, so that it need not wait. It fills the room and waits.
//
//koan:rejected TestNoLeaks: Still there:
//koan:also TestNothingIsLeftBehindInAGoodYear
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
