package main

import (
	"errors"
	"time"
)

var calls = []string{"nobody home", "hello", "how are you", "thank you", "bye"}

var interrupted = make(chan struct{}, 1)

// interrupt ends the current call. Between two calls it does nothing.
//
// This file is given. Every check restores it, so changes here have no effect.
func interrupt() {
	select {
	case interrupted <- struct{}{}:
	default:
	}
}

// say makes a call, which is answered after two seconds. If nobody is home, the
// telephone rings until the call is interrupted.
func say(words string) (string, error) {
	select {
	case <-interrupted: // this was for an earlier call
	default:
	}
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
