// Tempting: when nothing comes for a minute, nothing will. Some sensors measure now and then.
//
//koan:rejected TestARareValue: The protocol is filed once, with all values.
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
