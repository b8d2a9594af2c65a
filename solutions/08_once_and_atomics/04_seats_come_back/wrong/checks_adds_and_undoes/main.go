// Tempting: check first, then subtract, and add again if it was too much. In
// between the last seats are taken by a group that does not get them.
//
//koan:rejected TestSmallGroupsGetTheLastSeats: Every group of one gets its seat
package main

import (
	"fmt"
	"sync/atomic"
)

var left atomic.Int64

// take takes n seats if at least n are left.
func take(n int64) bool {
	if left.Load() < n {
		return false
	}
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
