// Tempting: if no value comes for a minute, there is none left. A slow sensor
// takes longer for a value.
//
//koan:rejected TestASlowSensor: The record is filed once, with the number of all values.
package main

import (
	"fmt"
	"time"
)

func main() {
	values := make(chan string)
	for _, s := range sensors {
		go func() {
			s.measure(values)
			s.powerDown()
		}()
	}

	n := 0
loop:
	for {
		select {
		case v := <-values:
			fmt.Println(v)
			n++
		case <-time.After(time.Minute):
			break loop
		}
	}
	file(n)
}
