package main

import (
	"fmt"
	"time"
)

const opening = 8 * time.Hour

var doors = []string{"north", "south", "garden"}

// guard watches a door until closing is closed or has a value, and locks the door.
//
// This file is given: every check uses the original, whatever you change here.
func guard(door string, closing <-chan struct{}) {
	<-closing
	fmt.Println(door, "locked")
}
