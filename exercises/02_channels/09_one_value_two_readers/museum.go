package main

import (
	"fmt"
	"time"
)

const opening = 8 * time.Hour

var doors = []string{"north", "south", "garden"}

// guard watches a door until it hears something on closing, and locks it.
//
// This file is given: whatever is changed here is put back at every check.
func guard(door string, closing <-chan struct{}) {
	<-closing
	fmt.Println(door, "locked")
}
