// The sensors count themselves down, and the one that gets to zero is the last.
package main

import (
	"fmt"
	"sync/atomic"
)

func main() {
	values := make(chan string)
	var busy atomic.Int64
	busy.Store(int64(len(sensors)))
	for _, s := range sensors {
		go func() {
			s.measure(values)
			s.powerDown()
			if busy.Add(-1) == 0 {
				close(values)
			}
		}()
	}

	n := 0
	for v := range values {
		fmt.Println(v)
		n++
	}
	file(n)
}
