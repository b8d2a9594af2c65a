// Load, compute, Store loses what others have stored in between. CompareAndSwap
// stores only if nothing came in between; if something did, the computation is worth
// nothing and is done again with the new number. One of those that collide always
// gets through, so the loop ends.
//
//koan:class lost update: read-modify-write from an atomic Load and Store; ASPLOS'19 study: non-blocking, atomicity violation
//koan:shipped TestEverySeatIsCounted: Sixty seats are taken, and none is left.
//koan:also TestNoSeatIsSoldTwice, TestThereIsRoomForFour
package main

import (
	"fmt"
	"sync/atomic"
)

var left atomic.Int64

// take takes n seats, if so many are left.
func take(n int64) bool {
	for {
		free := left.Load()
		if free < n {
			return false
		}
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
