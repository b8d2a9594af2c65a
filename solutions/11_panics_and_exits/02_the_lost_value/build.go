package main

import (
	"fmt"
	"time"
)

// steps of the build; they do not depend on one another.
var steps = []string{"compile", "document"}

// build takes a second for a step, and panics where it cannot be done.
//
// This file is given: whatever is changed here is put back at every check.
func build(step string) {
	fmt.Println("temporary files for", step)
	time.Sleep(time.Second)
	if step == "compile" {
		panic("compile: missing return in line 12")
	}
	time.Sleep(time.Second)
	fmt.Println(step, "done")
}

// cleanUp removes what a step that failed has left.
func cleanUp(step string) {
	fmt.Println("cleaned up after", step)
}
