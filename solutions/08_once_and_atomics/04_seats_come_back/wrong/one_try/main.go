// Tempting: call CompareAndSwap once. If another till was faster, the group goes
// home although there are seats.
//
//koan:rejected TestAGroupGoesHomeOnlyIfSeatsAreMissing: Every group of five gets its seats
//koan:also TestNoSeatComesBack, TestNoSeatIsSoldTwice, TestSmallGroupsGetTheLastSeats
package main

import (
	"fmt"
	"sync/atomic"
)

var left atomic.Int64

func take(n int64) bool {
	free := left.Load()
	if free < n {
		return false
	}
	return left.CompareAndSwap(free, free-n)
}

func main() {
	left.Store(seats)
	evening(take)
	fmt.Println(left.Load(), "seats are left")
}
