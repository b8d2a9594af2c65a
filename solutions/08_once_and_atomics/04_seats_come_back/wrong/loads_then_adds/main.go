// Tempting: Add loses nothing. But between the look and the Add others take seats,
// and then more are sold than there are.
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
	left.Add(-n)
	return true
}

func main() {
	left.Store(seats)
	evening(take)
	fmt.Println(left.Load(), "seats are left")
}
