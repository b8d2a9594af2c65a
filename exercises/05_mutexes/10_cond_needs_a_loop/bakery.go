package main

import (
	"fmt"
	"time"
)

const unit = time.Second

// This file is given: every check uses the original, so change only main.go.
var customers = []int{2, 3, 1, 4, 2, 3, 1}

// comeIn returns when customer i is in the bakery: six come at the start, and the seventh
// at 3.5s.
func comeIn(i int) {
	if i == 6 {
		time.Sleep(7 * unit / 2)
	}
}

// bake bakes three rolls a second, for six seconds.
func bake(put func(n int)) {
	for range 6 {
		time.Sleep(unit)
		put(3)
	}
}

// hand gives rolls to a customer, which leaves a number on the shelf. It prints a line if
// that number is negative.
func hand(n, left int) {
	if left < 0 {
		fmt.Println(n, "rolls handed over, which leaves", left)
	}
}
