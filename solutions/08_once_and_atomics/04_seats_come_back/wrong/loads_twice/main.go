// Tempting: load again, and store if nothing has changed. Load and Store are
// still two operations.
//
//koan:rejected TestNoSeatComesBack: Twelve groups of five take all sixty seats.
//koan:also TestNoSeatIsSoldTwice, TestSmallGroupsGetTheLastSeats
package main

import (
	"fmt"
	"sync/atomic"
)

var left atomic.Int64

func take(n int64) bool {
	for {
		free := left.Load()
		if free < n {
			return false
		}
		if left.Load() == free {
			left.Store(free - n)
			return true
		}
	}
}

func main() {
	left.Store(seats)
	evening(take)
	fmt.Println(left.Load(), "seats are left")
}
