package main

import (
	"fmt"
	"sync/atomic"
	"time"
)

var lines atomic.Int32

// run prints name iter times, once a second.
//
// This file is given: every check uses the original, whatever you change here.
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
