package main

import (
	"fmt"
	"time"
)

// download downloads a file. Nothing can stop it.
//
// This file is given: whatever is changed here is put back at every check.
func download() {
	time.Sleep(3 * time.Second)
}

// say prints a line, slowly enough to be read.
func say(text string) {
	fmt.Println(text)
	time.Sleep(100 * time.Millisecond)
}
