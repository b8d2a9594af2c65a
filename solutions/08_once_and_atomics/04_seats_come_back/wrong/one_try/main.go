// Tempting: CompareAndSwap, and who is not lucky goes home. There were seats.
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
	free := left.Load()
	if free < n {
		return false
	}
	return left.CompareAndSwap(free, free-n)
}

func main() {
	left.Store(seats)
	evening(take)
	fmt.Println(left.Load(), "seats are left")
}
