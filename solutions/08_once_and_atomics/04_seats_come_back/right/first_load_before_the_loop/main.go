// The same loop, with the first Load before it.
package main

import (
	"fmt"
	"sync/atomic"
)

var left atomic.Int64

func take(n int64) bool {
	free := left.Load()
	for free >= n && !left.CompareAndSwap(free, free-n) {
		free = left.Load()
	}
	return free >= n
}

func main() {
	left.Store(seats)
	evening(take)
	fmt.Println(left.Load(), "seats are left")
}
