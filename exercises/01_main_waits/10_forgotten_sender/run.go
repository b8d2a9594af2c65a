package main

import (
	"fmt"
	"time"
)

// A member has a name, and iter lines to print.
type member struct {
	name string
	iter int
}

// crew is everyone who has work to do.
var crew = []member{
	{"A", 1},
	{"B", 3},
	{"C", 5}, // new
}

// run prints name iter times, once a second.
//
// This file is given: every check uses the original, whatever you change here.
func run(iter int, name string) {
	for range iter {
		time.Sleep(time.Second)
		fmt.Println(name)
	}
}
