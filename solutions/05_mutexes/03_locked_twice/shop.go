package main

import (
	"fmt"
	"time"
)

// This file is given: every check uses the original, so change only main.go.
const (
	delivered = 3
	customers = 12
	walk      = 0 * time.Millisecond // to the shelf and back
)

// comeIn returns when customer i is at the counter. Four come at a time.
func comeIn(i int) { time.Sleep(time.Duration(i/4) * time.Millisecond) }

// fetch gets a lamp from the shelf.
func fetch() { time.Sleep(walk) }

// inspect counts the stock ten times, and prints the last number.
func inspect(left func() int) {
	last := delivered
	for range 10 {
		time.Sleep(time.Millisecond / 2)
		n := left()
		if n < 0 || n > last {
			panic(fmt.Sprint(n, " lamps left, after ", last))
		}
		last = n
	}
	fmt.Println("inspected:", last)
}
