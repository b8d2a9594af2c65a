package main

import (
	"fmt"
	"time"
)

const (
	questions = 4
	unit      = time.Second
)

// arrive returns when question n arrives: one every half unit.
//
// This file is given: every check uses the original, so change only main.go.
func arrive(n int) {
	time.Sleep(time.Duration(n) * unit / 2)
}

// lookUpHost asks the network for the server's host. It takes one unit.
func lookUpHost() string {
	fmt.Println("looking up")
	time.Sleep(unit)
	return "example.org"
}
