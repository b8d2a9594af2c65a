package main

import (
	"errors"
	"time"
)

var calls = []string{"nobody home", "hello", "how are you", "thank you", "bye"}

var interrupted = make(chan struct{}, 1)

// interrupt ends the call that is under way. If there is none, it ends the next one.
//
// This file is given: whatever is changed here is put back at every check.
func interrupt() {
	select {
	case interrupted <- struct{}{}:
	default:
	}
}

// say makes a call, which takes two seconds. Where nobody is at home it rings until
// it is interrupted.
func say(words string) (string, error) {
	var answered <-chan time.Time
	if words != "nobody home" {
		answered = time.After(2 * time.Second)
	}
	select {
	case <-answered:
		return "answered", nil
	case <-interrupted:
		return "", errors.New("interrupted")
	}
}

// hangUp closes the line, which takes half a second.
func hangUp() {
	time.Sleep(time.Second / 2)
}
