package main

import "time"

var years = []int{2025, 2026}

// taken looks a number up in the register, which takes a while.
//
// This file is given: whatever is changed here is put back at every check.
func taken(year, n int) bool {
	time.Sleep(time.Millisecond)
	if year == 2025 {
		return n < 4
	}
	return n < 2
}
