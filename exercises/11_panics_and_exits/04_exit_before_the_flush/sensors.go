package main

import (
	"fmt"
	"time"
)

// A sensor has a name and a value, and answers after some seconds.
type sensor struct {
	name    string
	seconds int
	value   int
}

var sensors = []sensor{
	{"cellar", 1, 9},
	{"attic", 2, 31},
	{"garden", 3, 17},
}

// read asks a sensor for its value. It fails if the sensor doesn't answer.
//
// This file is given. Every check restores it.
func read(s sensor) (int, error) {
	time.Sleep(time.Duration(s.seconds) * time.Second)
	if s.name == "attic" {
		return 0, fmt.Errorf("%s: no answer", s.name)
	}
	return s.value, nil
}
