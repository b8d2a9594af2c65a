package main

import (
	"fmt"
	"time"
)

// A sensor measures once a second, as often as times says, and then takes a
// while to power down.
//
// This file is given: every check uses the original, whatever you change here.
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

// file files the record of n values.
func file(n int) {
	time.Sleep(3 * time.Second)
	fmt.Println("filed:", n)
}
