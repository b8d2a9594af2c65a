// The program sells the seats of an open-air cinema, at many tills at a time. A
// group that asks for seats gets all of them, or none if there are not so many left.
package main

import (
	"fmt"
	"sync/atomic"
)

var left atomic.Int64

// take takes n seats, if so many are left.
func take(n int64) bool {
	free := left.Load()
	if free < n {
		return false
	}
	left.Store(free - n)
	return true
}

func main() {
	left.Store(seats)
	evening(take)
	fmt.Println(left.Load(), "seats are left")
}
