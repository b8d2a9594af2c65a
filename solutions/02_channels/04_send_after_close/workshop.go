package main

import "time"

var workers = []string{"Ada", "Ben"}

const (
	piece = time.Second
	shift = 2500 * time.Millisecond
	locks = time.Second
)

// makePiece makes a piece, which takes a while.
//
// This file is given: every check uses the original, whatever you change here.
func makePiece(worker string) string {
	time.Sleep(piece)
	return "by " + worker
}

// endOfShift returns when the shift is over.
func endOfShift() {
	time.Sleep(shift)
}

// lockUp locks the doors.
func lockUp() {
	time.Sleep(locks)
}
