// Tempting: look once more, and store if nothing has changed. Those are
// still two operations, with room between them.
//
//koan:rejected TestEverySeatIsCounted: Sixty seats are taken, and none is left.
//koan:also TestNoSeatIsSoldTwice, TestThereIsRoomForFour
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
