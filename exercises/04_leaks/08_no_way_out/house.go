package main

import (
	"fmt"
	"time"
)

var contracts = []struct {
	room   string
	want   int
	length time.Duration
}{
	{"room 1", 21, 150 * time.Second},
	{"room 2", 19, 90 * time.Second},
}

// turn brings a room one degree nearer to the wanted temperature, and returns the new one.
//
// This file is given: every check uses the original, so change only main.go.
func turn(room string, now, want int) int {
	if now < want {
		now++
	} else {
		now--
	}
	fmt.Println(room, now)
	return now
}
