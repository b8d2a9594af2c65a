package main

import (
	"fmt"
	"time"
)

// A member has a name, and so many lines to print.
type member struct {
	name string
	iter int
}

// crew are all who have work to do.
var crew = []member{
	{"A", 1},
	{"B", 3},
	{"C", 5}, // new
}

// run prints name once a second, iter times.
//
// This file is given: whatever is changed here is put back at every check.
func run(iter int, name string) {
	for range iter {
		time.Sleep(time.Second)
		fmt.Println(name)
	}
}
