// A plain number, and a mutex that is held during the check and the change.
// Unless a measurement shows that it is too slow, this is the version to prefer.
package main

import (
	"fmt"
	"sync"
)

var (
	mu   sync.Mutex
	left int64 = seats
)

func take(n int64) bool {
	mu.Lock()
	defer mu.Unlock()
	if left < n {
		return false
	}
	left -= n
	return true
}

func main() {
	evening(take)
	fmt.Println(left, "seats are left")
}
