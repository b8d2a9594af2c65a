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

// secondsFor says how long the translator thinks about a line.
var secondsFor = map[string]int{"to be": 2, "or not to be": 5, "that is": 1, "the question": 9}

// translate translates a line, into capital letters.
//
// This file is given: whatever is changed here is put back at every check.
func translate(line string) string {
	time.Sleep(time.Duration(secondsFor[line]) * time.Second)
	return strings.ToUpper(line)
}
