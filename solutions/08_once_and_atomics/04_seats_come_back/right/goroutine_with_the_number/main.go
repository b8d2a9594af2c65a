// One goroutine owns the number, and the tills ask it.
package main

import (
	"fmt"
)

type ask struct {
	n   int64
	ans chan bool
}

var asks = make(chan ask)

// take takes n seats if at least n are left.
func take(n int64) bool {
	ans := make(chan bool)
	asks <- ask{n, ans}
	return <-ans
}

func main() {
	left := int64(seats)
	done := make(chan struct{})
	go func() {
		defer close(done)
		for a := range asks {
			ok := a.n <= left
			if ok {
				left -= a.n
			}
			a.ans <- ok
		}
	}()
	evening(take)
	close(asks)
	<-done
	fmt.Println(left, "seats are left")
}
