package main

import (
	"fmt"
	"time"
)

const (
	questions = 4
	unit      = time.Second
)

// arrive returns when question n arrives: one each half unit.
//
// This file is given: whatever is changed here is put back at every check.
func arrive(n int) {
	time.Sleep(time.Duration(n) * unit / 2)
}

// lookUpHost asks the network for the server's name. It takes one unit.
func lookUpHost() string {
	fmt.Println("looking up")
	time.Sleep(unit)
	return "example.org"
}
