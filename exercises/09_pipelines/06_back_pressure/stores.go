package main

import (
	"fmt"
	"sync/atomic"
	"time"
)

// size is how many records the old store has.
const size = 100

var (
	taken   atomic.Int64 // records read so far
	written atomic.Int64 // records written so far
	most    atomic.Int64 // the most that were ever on their way
)

// read yields the records of the old store, one every millisecond.
//
// This file is given: whatever is changed here is put back at every check.
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

// write puts a record into the new store, which takes a second.
func write(record int) {
	time.Sleep(time.Second)
	written.Add(1)
}

// report tells how the move went.
func report() {
	fmt.Println(written.Load(), "records moved")
	fmt.Println("never more than", most.Load(), "of them in memory")
}
