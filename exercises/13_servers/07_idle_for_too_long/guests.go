package main

import (
	"fmt"
	"time"
)

// idleLimit is how long a guest may say nothing.
const idleLimit = 10 * time.Second

// A guest is connected to the server. The channel is closed when the guest hangs up.
type guest struct {
	name  string
	lines chan string
}

// guests returns the guests. Ann says something every four seconds and then hangs up.
// Bob says one line and falls asleep.
//
// This file is given. Every check restores it.
func guests() []guest {
	ann := guest{"Ann", make(chan string, 1)}
	bob := guest{"Bob", make(chan string, 1)}
	go func() {
		for range 6 {
			time.Sleep(4 * time.Second)
			ann.lines <- "hello"
		}
		time.Sleep(1 * time.Second)
		close(ann.lines)
	}()
	go func() {
		time.Sleep(3 * time.Second)
		bob.lines <- "hello"
	}()
	return []guest{ann, bob}
}

// hear shows a line to all guests.
func hear(g guest, line string) {
	fmt.Println(g.name, "says", line)
}
