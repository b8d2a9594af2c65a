package main

import (
	"fmt"
	"sync/atomic"
	"time"
)

var lines atomic.Int32

// run prints name once a second, iter times.
//
// This file is given: whatever is changed here is put back at every check.
func run(iter int, name string) {
	for range iter {
		time.Sleep(time.Second)
		fmt.Println(name)
		lines.Add(1)
	}
}

// report prints how many lines run has printed so far.
func report() {
	fmt.Println("lines printed:", lines.Load())
}
