package main

import (
	"fmt"
	"time"
)

// download downloads a file. Nothing can stop it.
//
// This file is given. Every check restores it.
func download() {
	time.Sleep(3 * time.Second)
}

// say prints a line, and waits until it is read.
func say(text string) {
	fmt.Println(text)
	time.Sleep(100 * time.Millisecond)
}
