package main

import "time"

var people = []string{"Mia", "Leo"}

const length = 2500 * time.Millisecond

// talk returns when the person has said everything.
//
// This file is given: whatever is changed here is put back at every check.
func talk(person string) {
	time.Sleep(length)
}
