package main

import (
	"strings"
	"time"
)

var text = []string{
	"to be",
	"or not to be",
	"that is",
	"the question",
}

// secondsFor says how many seconds the translation of a line takes.
var secondsFor = map[string]int{"to be": 2, "or not to be": 5, "that is": 1, "the question": 9}

// translate translates a line into capital letters.
//
// This file is given. Every check restores it, so changes here have no effect.
func translate(line string) string {
	time.Sleep(time.Duration(secondsFor[line]) * time.Second)
	return strings.ToUpper(line)
}
