package main

import (
	"fmt"
	"time"
)

// stamina is how many lines anybody can print in a row.
const stamina = 3

// run prints name once a second, iter times, or until it is tired. It reports
// whether it has printed all lines.
//
// This file is given: whatever is changed here is put back at every check.
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
