// Tempting: CompareAndSwap, three times at the most. Whoever collides three times
// goes home, and there were seats.
//
//koan:rejected TestNobodyGoesHomeInVain: Who asks for five while there are five gets them.
//koan:also TestEverySeatIsCounted
package main

import (
	"fmt"
	"sync/atomic"
)

var left atomic.Int64

// take takes n seats, if so many are left.
func take(n int64) bool {
	for range 3 {
		free := left.Load()
		if free < n {
			return false
		}
		if left.CompareAndSwap(free, free-n) {
			return true
		}
	}
	return false
}

func main() {
	left.Store(seats)
	evening(take)
	fmt.Println(left.Load(), "seats are left")
}
