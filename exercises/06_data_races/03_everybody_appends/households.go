package main

import "time"

const (
	households = 100
	unit       = time.Second
)

// ask asks a household how many people live there. It takes one unit.
//
// This file is given: every check uses the original, so change only main.go.
func ask(household int) int {
	time.Sleep(unit)
	return household%4 + 1
}
