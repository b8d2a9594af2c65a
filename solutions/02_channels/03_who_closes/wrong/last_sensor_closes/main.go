// Tempting: an atomic counter shows which sensor is the last to be done, and
// its goroutine closes the channel. If there are no sensors, the channel is
// never closed, and main waits forever.
//
//koan:rejected TestNoSensors: all goroutines are asleep - deadlock!
package main

import (
	"fmt"
	"sync/atomic"
)

func main() {
	values := make(chan string)
	var left atomic.Int64
	left.Store(int64(len(sensors)))
	for _, s := range sensors {
		go func() {
			s.measure(values)
			s.powerDown()
			if left.Add(-1) == 0 {
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
