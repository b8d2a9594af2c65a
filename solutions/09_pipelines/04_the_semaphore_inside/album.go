package main

import (
	"fmt"
	"runtime"
	"sync/atomic"
	"time"
)

// size is the number of pictures in the album.
const size = 200

// album yields the pictures, one after the other.
//
// This file is given. Every check restores it, so changes here have no effect.
func album(yield func(picture int) bool) {
	for picture := range size {
		if !yield(picture) {
			return
		}
		count()
	}
}

// thumbnail makes the thumbnail of a picture, which takes one second.
func thumbnail(picture int) {
	count()
	time.Sleep(time.Second)
	made.Add(1)
}

var (
	made atomic.Int64 // number of thumbnails so far
	most atomic.Int64 // largest number of goroutines besides main's so far
)

// report prints how many thumbnails were made, and by how many goroutines.
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
