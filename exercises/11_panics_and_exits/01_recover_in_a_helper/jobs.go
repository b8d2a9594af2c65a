package main

import (
	"fmt"
	"time"
)

// A job has a name, and takes so many seconds.
type job struct {
	name    string
	seconds int
}

// jobs are what there is to do today.
var jobs = []job{
	{"resize", 1},
	{"convert", 2},
	{"upload", 3},
}

// do does a job, unless it cannot.
//
// This file is given: whatever is changed here is put back at every check.
func do(j job) {
	time.Sleep(time.Duration(j.seconds) * time.Second)
	if j.name == "convert" {
		panic("unknown format")
	}
	fmt.Println(j.name, "done")
}
