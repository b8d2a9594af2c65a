package main

import "time"

const bobsPace = 1300 * time.Millisecond

// join returns a channel with the lines that a person writes. It is closed when
// that person leaves.
//
// This file is given: every check uses the original, whatever you change here.
func join(name string) <-chan string {
	lines, pace, says := make(chan string), time.Second, []string{"hello", "bye"}
	if name == "bob" {
		pace, says = bobsPace, []string{"hi", "how are you?", "ann?", "oh well"}
	}
	go func() {
		defer close(lines)
		for _, line := range says {
			time.Sleep(pace)
			lines <- line
		}
	}()
	return lines
}
