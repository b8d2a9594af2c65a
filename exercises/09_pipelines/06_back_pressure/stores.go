package main

import (
	"fmt"
	"sync/atomic"
	"time"
)

// size is the number of records in the old store.
const size = 100

var (
	taken   atomic.Int64 // number of records read so far
	written atomic.Int64 // number of records written so far
	most    atomic.Int64 // largest number of records in memory so far
)

// read yields the records of the old store, one per millisecond.
//
// This file is given. Every check restores it, so changes here have no effect.
func read(yield func(record int) bool) {
	for record := range size {
		time.Sleep(time.Millisecond)
		now := taken.Add(1) - written.Load()
		for seen := most.Load(); now > seen && !most.CompareAndSwap(seen, now); seen = most.Load() {
		}
		if !yield(record) {
			return
		}
	}
}

// write writes a record to the new store, which takes one second.
func write(record int) {
	time.Sleep(time.Second)
	written.Add(1)
}

// report prints how many records were moved, and how many were in memory.
func report() {
	fmt.Println(written.Load(), "records moved")
	fmt.Println("never more than", most.Load(), "of them in memory")
}
