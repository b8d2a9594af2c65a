// Tempting: look first, so that the coaches take nothing, then take and give back
// if it was too much. For a moment the last seats are taken by somebody who does
// not get them.
//
//koan:rejected TestThereIsRoomForFour: Nobody goes home for whom there is room.
package main

import (
	"fmt"
	"sync/atomic"
)

var left atomic.Int64

// take takes n seats, if so many are left.
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
