package main

import "time"

// pauses are the seconds that pass before each sign of life.
var pauses = []int{1, 2, 7, 1}

// machine sends its signs of life, and closes the channel when it is switched
// off.
//
// This file is given: whatever is changed here is put back at every check.
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
