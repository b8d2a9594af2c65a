package main

import (
	"fmt"
	"time"
)

// This file is given: whatever is changed here is put back at every check.
const (
	delivered = 3
	customers = 12
)

// comeIn is over when customer i stands at the counter. They come four at a time.
func comeIn(i int) { time.Sleep(time.Duration(i/4) * time.Millisecond) }

// inspect looks at the stock ten times.
func inspect(left func() int) {
	for range 10 {
		time.Sleep(time.Millisecond / 2)
		if n := left(); n < 0 || n > delivered {
			panic(fmt.Sprint(n, " lamps, says the stock room"))
		}
	}
}
