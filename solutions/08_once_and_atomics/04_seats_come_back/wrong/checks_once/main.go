// Tempting: check once, then repeat CompareAndSwap with the latest number.
// Whether enough seats are left is not checked again.
//
//koan:rejected TestNoSeatIsSoldTwice: Of 38 seats, seven groups
//koan:also TestSmallGroupsGetTheLastSeats
package main

import (
	"fmt"
	"sync/atomic"
)

var left atomic.Int64

func take(n int64) bool {
	if left.Load() < n {
		return false
	}
	for {
		free := left.Load()
		if left.CompareAndSwap(free, free-n) {
			return true
		}
	}
}

func main() {
	left.Store(seats)
	evening(take)
	fmt.Println(left.Load(), "seats are left")
}
