// Tempting: what is compared and what is computed with are looked up at their
// places. What was enough a moment ago is not looked at again.
//
//koan:rejected TestNoSeatIsSoldTwice: Seven groups of five have room in 38 seats.
//koan:also TestThereIsRoomForFour
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
