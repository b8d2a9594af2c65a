package main

import (
	"bufio"
	"io"
	"time"
)

// listing is the command whose lines the program counts.
//
// This file is given. Every check restores it.
const listing = "echo one; echo two; echo beware >&2; echo three"

// until is how long count waits before it begins.
const until = 0 * time.Second

// count counts the lines that it reads from out.
func count(out io.Reader) (lines int) {
	time.Sleep(until)
	for scan := bufio.NewScanner(out); scan.Scan(); {
		lines++
	}
	return lines
}
