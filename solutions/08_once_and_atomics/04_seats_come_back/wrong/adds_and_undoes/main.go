// Tempting: subtract first, and add again if it was too much. In between the
// large groups have taken everything, and another group goes home although there
// are seats.
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
	if left.Add(-n) < 0 {
		left.Add(n)
		return false
	}
	return true
}

func main() {
	left.Store(seats)
	evening(take)
	fmt.Println(left.Load(), "seats are left")
}
