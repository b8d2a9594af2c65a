// Tempting: Load and Swap in one expression. Between the two operations other
// tills take seats, and Swap overwrites their numbers.
//
//koan:rejected TestNoSeatComesBack: Twelve groups of five take all sixty seats.
//koan:also TestNoSeatIsSoldTwice, TestSmallGroupsGetTheLastSeats, TestAGroupGoesHomeOnlyIfSeatsAreMissing
package main

import (
	"fmt"
	"sync/atomic"
)

var left atomic.Int64

func take(n int64) bool {
	return left.Swap(left.Load()-n*min(1, max(0, left.Load()/n))) >= n
}

func main() {
	left.Store(seats)
	evening(take)
	fmt.Println(left.Load(), "seats are left")
}
