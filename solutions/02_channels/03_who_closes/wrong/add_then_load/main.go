// Tempting: an atomic counter shows which sensor is the last to be done. But
// Add and Load are two steps. If two goroutines call Add before either of them
// calls Load, both close the channel.
//
//koan:rejected TestBothMayBeDoneAtOnce: close of closed channel
//koan:also TestNoSensors, TestAThirdSensor
package main

import (
	"fmt"
	"sync/atomic"
)

func main() {
	values := make(chan string)
	var done atomic.Int64
	for _, s := range sensors {
		go func() {
			s.measure(values)
			s.powerDown()
			done.Add(1)
			if done.Load() == int64(len(sensors)) {
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
