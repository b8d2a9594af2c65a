package main

import "time"

// pauses are the seconds before each sign of life.
var pauses = []int{1, 2, 7, 1}

// machine sends a value for every sign of life, and closes the channel when the
// machine is switched off.
//
// This file is given. Every check restores it.
func machine() <-chan struct{} {
	signs := make(chan struct{})
	go func() {
		defer close(signs)
		for _, pause := range pauses {
			time.Sleep(time.Duration(pause)*time.Second + time.Millisecond)
			signs <- struct{}{}
		}
	}()
	return signs
}
