package main

import (
	"fmt"
	"time"
)

// stamina is how many lines A or B can print before it is tired.
const stamina = 3

// run prints name once a second, iter times, or until it is tired. It reports
// whether it has printed all of its lines.
//
// This file is given: every check uses the original, whatever you change here.
func run(iter int, name string) bool {
	for line := range iter {
		if line >= stamina {
			return false
		}
		time.Sleep(time.Second)
		fmt.Println(name)
	}
	return true
}
