package main

import (
	"errors"
	"strings"
	"sync"
	"time"
)

// An order is the seat that a buyer asks for.
type order struct{ buyer, seat string }

// A counter serves its buyers one after the other.
type counter []order

// This file is given: every check uses the original, so change only main.go.
var counters = []counter{
	{{"Ann", "1A"}, {"Ann", "1A"}, {"Bob", "2A"}},
	{{"Cyd broke", "3A"}, {"Dan", "3A"}, {"Eve", "3B"}},
	{{"Fay", "4A"}, {"Gil broke", "4A"}, {"Hal", "4B"}},
	{{"Ida", "5A"}, {"Jon", "5B"}, {"Jon", "5B"}},
}

// orders yields the orders of the buyers, one after the other: each buyer takes a
// millisecond to come to the counter.
func (c counter) orders(yield func(order) bool) {
	for _, o := range c {
		time.Sleep(time.Millisecond)
		if !yield(o) {
			return
		}
	}
}

var paid sync.Map // the buyers who have paid

// charge takes the money from a buyer who has some. Each buyer can get one seat only, so
// it panics if a buyer pays again.
func charge(buyer string) error {
	if strings.HasSuffix(buyer, "broke") {
		return errors.New("no money")
	}
	if _, before := paid.LoadOrStore(buyer, true); before {
		panic(buyer + " was charged twice")
	}
	return nil
}
