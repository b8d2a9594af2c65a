package main

import "time"

// A door lets in groups of one size.
type door struct{ size int }

var doors = []door{{1}, {1}, {2}, {2}, {4}}

// groups yields the groups that come through the door: forty in the morning and
// forty in the afternoon. A day takes two milliseconds.
//
// This file is given: every check uses the original, so change only main.go.
func (d door) groups(yield func(int) bool) {
	for range 2 {
		time.Sleep(time.Millisecond)
		for range 40 {
			if !yield(d.size) {
				return
			}
		}
	}
}
