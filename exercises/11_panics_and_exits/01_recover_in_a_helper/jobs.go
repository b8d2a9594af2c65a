package main

import (
	"fmt"
	"time"
)

// A job has a name, and takes some seconds.
type job struct {
	name    string
	seconds int
}

// jobs are today's jobs.
var jobs = []job{
	{"resize", 1},
	{"convert", 2},
	{"upload", 3},
}

// do does a job. It panics if it can't.
//
// This file is given. Every check restores it.
func do(j job) {
	time.Sleep(time.Duration(j.seconds) * time.Second)
	if j.name == "convert" {
		panic("unknown format")
	}
	fmt.Println(j.name, "done")
}
