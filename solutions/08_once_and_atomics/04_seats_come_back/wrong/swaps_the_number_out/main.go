// Tempting: Swap the number for 0, so that no other till computes with it, and
// store it again later. In between the cinema looks full.
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
	free := left.Swap(0)
	if free < n {
		left.Add(free)
		return false
	}
	left.Add(free - n)
	return true
}

func main() {
	left.Store(seats)
	evening(take)
	fmt.Println(left.Load(), "seats are left")
}
