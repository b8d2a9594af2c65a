package main

import (
	"fmt"
	"time"
)

// stay is how long the car is parked.
const stay = 20*time.Minute + 30*time.Second

// car returns a channel. When the car leaves, the channel receives the time at
// which it left.
//
// This file is given. Every check restores it.
func car() <-chan time.Time {
	leaves := make(chan time.Time, 1)
	go func() {
		time.Sleep(stay)
		leaves <- time.Now()
	}()
	return leaves
}

// report reports to the office.
func report() {
	fmt.Println("reporting")
	time.Sleep(3*time.Minute + 10*time.Second)
}
