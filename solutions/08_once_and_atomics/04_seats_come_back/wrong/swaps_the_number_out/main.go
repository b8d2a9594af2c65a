// Tempting: Swap the number out, so that nobody else can compute with it, and put
// it back. In the meantime the cinema looks full.
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
	free := left.Swap(0)
	if free < n {
		left.Add(free)
		return false
	}
	left.Add(free - n)
	return true
}

func main() {
	left.Store(seats)
	evening(take)
	fmt.Println(left.Load(), "seats are left")
}
