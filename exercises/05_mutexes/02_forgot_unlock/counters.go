package main

import (
	"errors"
	"strings"
	"time"
)

// An order is what a buyer says at the counter.
type order struct{ buyer, seat string }

// A counter is where buyers queue.
type counter []order

// This file is given: whatever is changed here is put back at every check.
var counters = []counter{
	{{"Ann", "1A"}, {"Ann", "1A"}, {"Bob", "2A"}},
	{{"Cyd broke", "3A"}, {"Dan", "3A"}, {"Eve", "3B"}},
	{{"Fay", "4A"}, {"Gil broke", "4A"}, {"Hal", "4B"}},
	{{"Ida", "5A"}, {"Jon", "5B"}, {"Jon", "5B"}},
}

// orders are what the buyers say, one after the other: each of them takes a
// millisecond to come to the counter.
func (c counter) orders(yield func(order) bool) {
	for _, o := range c {
		time.Sleep(time.Millisecond)
		if !yield(o) {
			return
		}
	}
}

// charge takes the money from a buyer who has some.
func charge(buyer string) error {
	if strings.HasSuffix(buyer, "broke") {
		return errors.New("no money")
	}
	return nil
}
