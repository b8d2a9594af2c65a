package main

import "time"

var people = []string{"Mia", "Leo"}

const length = 2500 * time.Millisecond

// talk returns when the person has said everything.
//
// This file is given: every check uses the original, so change only main.go.
func talk(person string) {
	time.Sleep(length)
}
