package main

import (
	"fmt"
	"time"
)

const unit = time.Second

// This file is given: whatever is changed here is put back at every check.
var customers = []int{2, 3, 1, 4, 2, 3, 1}

// comeIn is over when customer i is there: most come before the first rolls, the last
// one when there are some.
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

// hand hands over rolls, which leaves so many on the shelf. It tells if that cannot be.
func hand(n, left int) {
	if left < 0 {
		fmt.Println(n, "rolls handed over, which leaves", left)
	}
}
