package main

import "time"

var years = []int{2025, 2026}

// taken looks up a number in the register, which takes a millisecond.
//
// This file is given: every check uses the original, so change only main.go.
func taken(year, n int) bool {
	time.Sleep(time.Millisecond)
	if year == 2025 {
		return n < 4
	}
	return n < 2
}
