// The program sells the seats of an open-air cinema at many tills at the same time. A
// group gets all seats that it asks for, or none if fewer are left.
package main

import (
	"fmt"
	"sync/atomic"
)

var left atomic.Int64

// take takes n seats if at least n are left.
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
