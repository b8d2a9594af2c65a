package main

import (
	"fmt"
	"time"
)

// A sensor measures so many times, once a second, and needs a while to power
// down afterwards.
//
// This file is given: whatever is changed here is put back at every check.
type sensor struct {
	name  string
	times int
	down  time.Duration
}

var sensors = []sensor{
	{"indoor", 3, 1 * time.Second},
	{"outdoor", 3, 2 * time.Second},
}

func (s sensor) measure(values chan<- string) {
	for range s.times {
		time.Sleep(time.Second)
		values <- s.name
	}
}

func (s sensor) powerDown() {
	time.Sleep(s.down)
}

// file files the protocol of n values.
func file(n int) {
	time.Sleep(3 * time.Second)
	fmt.Println("filed:", n)
}
