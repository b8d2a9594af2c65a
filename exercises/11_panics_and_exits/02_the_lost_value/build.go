package main

import (
	"fmt"
	"time"
)

// steps are the steps of the build. They don't depend on one another.
var steps = []string{"compile", "document"}

// build does a step. It panics after a second if the step fails.
//
// This file is given. Every check restores it.
func build(step string) {
	fmt.Println("temporary files for", step)
	time.Sleep(time.Second)
	if step == "compile" {
		panic("compile: missing return in line 12")
	}
	time.Sleep(time.Second)
	fmt.Println(step, "done")
}

// cleanUp removes the temporary files of a step that has failed.
func cleanUp(step string) {
	fmt.Println("cleaned up after", step)
}
