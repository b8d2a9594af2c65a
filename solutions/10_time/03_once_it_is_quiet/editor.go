package main

import (
	"fmt"
	"time"
)

// pauses are the seconds before each letter.
var pauses = []float64{1, 0.5, 0.5, 1, 5, 0.5}

// typing sends a value for every letter, and closes the channel when the editor is closed.
//
// This file is given. Every check restores it.
func typing() <-chan struct{} {
	letters := make(chan struct{})
	go func() {
		defer close(letters)
		for _, pause := range pauses {
			time.Sleep(time.Duration(pause * float64(time.Second)))
			letters <- struct{}{}
		}
	}()
	return letters
}

// save saves the document as it is now.
func save() {
	fmt.Println("saved")
}
