// Tempting: Add loses no update. But between Load and Add other tills take seats,
// and then more seats are sold than there are.
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
	left.Add(-n)
	return true
}

func main() {
	left.Store(seats)
	evening(take)
	fmt.Println(left.Load(), "seats are left")
}
