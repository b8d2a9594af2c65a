// An atomic counter shows which goroutine is the last to be done, and that one
// closes the channel. main is counted, too, until it has started all
// goroutines, so the channel is also closed if there are no sensors.
package main

import (
	"fmt"
	"sync/atomic"
)

func main() {
	values := make(chan string)
	var busy atomic.Int64
	busy.Store(1) // main, until all goroutines are started
	done := func() {
		if busy.Add(-1) == 0 {
			close(values)
		}
	}
	for _, s := range sensors {
		busy.Add(1)
		go func() {
			s.measure(values)
			s.powerDown()
			done()
		}()
	}
	done()

	n := 0
	for v := range values {
		fmt.Println(v)
		n++
	}
	file(n)
}
