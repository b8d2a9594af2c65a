package main

import "time"

var rows = []string{"12", "x", "30", "", "8"}

// fetch reads a row from the disk.
//
// This file is given: every check uses the original, so change only main.go.
func fetch(row string) string {
	time.Sleep(time.Second)
	return row
}
