package main

import (
	"fmt"
	"time"
)

// This file is given: whatever is changed here is put back at every check.
const (
	delivered = 3
	customers = 12
	walk      = 0 * time.Millisecond // to the shelf and back
)

// comeIn is over when customer i stands at the counter. They come four at a time.
func comeIn(i int) { time.Sleep(time.Duration(i/4) * time.Millisecond) }

// fetch fetches a lamp from the shelf.
func fetch() { time.Sleep(walk) }

// inspect looks at the stock ten times, and writes down what there is in the end.
func inspect(left func() int) {
	last := delivered
	for range 10 {
		time.Sleep(time.Millisecond / 2)
		n := left()
		if n < 0 || n > last {
			panic(fmt.Sprint(n, " lamps after ", last, ", says the stock room"))
		}
		last = n
	}
	fmt.Println("inspected:", last)
}
