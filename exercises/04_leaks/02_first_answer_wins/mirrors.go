package main

import "time"

// A mirror has all tiles and answers after its delay.
//
// This file is given: every check uses the original, so change only main.go.
type mirror struct {
	name  string
	delay time.Duration
}

var tiles = []string{"a1", "a2"}

var mirrors = []mirror{
	{"fra", 3 * time.Second},
	{"nyc", 1 * time.Second},
	{"sin", 5 * time.Second},
}

func (m mirror) fetch(tile string) string {
	time.Sleep(m.delay)
	return tile + " from " + m.name
}
