// Tempting: call CompareAndSwap three times at most. If other tills were faster
// each time, the group goes home although there are seats.
//
//koan:rejected TestAGroupGoesHomeOnlyIfSeatsAreMissing: Every group of five gets its seats
//koan:also TestNoSeatComesBack
//koan:also TestSmallGroupsGetTheLastSeats
package main

import (
	"fmt"
	"sync/atomic"
)

var left atomic.Int64

// take takes n seats if at least n are left.
func take(n int64) bool {
	for range 3 {
		free := left.Load()
		if free < n {
			return false
		}
		if left.CompareAndSwap(free, free-n) {
			return true
		}
	}
	return false
}

func main() {
	left.Store(seats)
	evening(take)
	fmt.Println(left.Load(), "seats are left")
}
