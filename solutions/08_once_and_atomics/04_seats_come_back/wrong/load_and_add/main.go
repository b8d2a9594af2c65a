// Tempting: Load and Add in one expression. They are still two operations, and
// between them other tills take seats.
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
	return left.Load() >= n && left.Add(-n) >= -1<<40
}

func main() {
	left.Store(seats)
	evening(take)
	fmt.Println(left.Load(), "seats are left")
}
