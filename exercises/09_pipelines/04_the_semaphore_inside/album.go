package main

import (
	"fmt"
	"runtime"
	"sync/atomic"
	"time"
)

// size is how many pictures the album has.
const size = 200

// album yields the pictures, as they are found on the disk.
//
// This file is given: whatever is changed here is put back at every check.
func album(yield func(picture int) bool) {
	for picture := range size {
		if !yield(picture) {
			return
		}
		count()
	}
}

// thumbnail takes a second for a picture.
func thumbnail(picture int) {
	count()
	time.Sleep(time.Second)
	made.Add(1)
}

var (
	made atomic.Int64 // thumbnails so far
	most atomic.Int64 // the most goroutines that were seen besides main's
)

// report tells what was done, and by how many.
func report() {
	fmt.Println(made.Load(), "thumbnails")
	fmt.Println("never more than", most.Load(), "goroutines for them")
}

func count() {
	for now := int64(runtime.NumGoroutine() - 1); ; {
		seen := most.Load()
		if now <= seen || most.CompareAndSwap(seen, now) {
			return
		}
	}
}
