// Tempting: take first, and give back if it was too much. For a moment the coaches
// have taken everything, and who asks in that moment goes home.
//
//koan:rejected TestNobodyGoesHomeInVain: Who asks for five while there are five gets them.
//koan:also TestEverySeatIsCounted, TestNoSeatIsSoldTwice, TestThereIsRoomForFour
package main

import (
	"fmt"
	"sync/atomic"
)

var left atomic.Int64

func take(n int64) bool {
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
