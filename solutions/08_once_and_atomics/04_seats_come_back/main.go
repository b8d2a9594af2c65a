// Load, compute, Store loses what other tills store between Load and Store.
// CompareAndSwap stores only if the number has not changed since it was loaded.
// If it has, take computes again with the new number. Whenever CompareAndSwap
// fails, another till's has succeeded, so the loop ends.
//
//koan:class lost update: read-modify-write from an atomic Load and Store; ASPLOS'19 study: non-blocking, atomicity violation
//koan:shipped TestNoSeatComesBack: Twelve groups of five take all sixty seats.
//koan:also TestNoSeatIsSoldTwice, TestSmallGroupsGetTheLastSeats
package main

import (
	"fmt"
	"sync/atomic"
)

var left atomic.Int64

// take takes n seats if at least n are left.
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
