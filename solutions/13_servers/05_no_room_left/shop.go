package main

import (
	"fmt"
	"iter"
	"sync/atomic"
	"time"
)

// printers is how many orders can be printed at the same time.
const printers = 4

// An order has a number.
type order int

// rush says how many orders come, and how long after the last ones.
var rush = []struct {
	orders int
	after  time.Duration
}{{10, 0}, {2, 3 * time.Second}}

// orders waits for customers and yields their orders. It ends when the shop closes.
//
// This file is given. Every check restores it.
func orders() iter.Seq[order] {
	return func(yield func(order) bool) {
		number := order(0)
		for _, r := range rush {
			time.Sleep(r.after)
			for range r.orders {
				number++
				if !yield(number) {
					return
				}
			}
		}
	}
}

var printing atomic.Int64

// print prints the order, which takes two seconds.
func print(o order) {
	if printing.Add(1) > printers {
		panic("out of memory: too many orders are being printed")
	}
	defer printing.Add(-1)
	time.Sleep(2 * time.Second)
	fmt.Println("printed")
}

// refuse asks the customer to come back later.
func refuse(o order) {
	fmt.Println("refused")
}
