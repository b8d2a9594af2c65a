package main

import "time"

// tenants is how many people live in the house.
const tenants = 5

// vote returns the box: a channel with the votes of the tenants who are at home.
// It is closed after the last vote.
//
// This file is given: every check uses the original, whatever you change here.
func vote() <-chan bool {
	box := make(chan bool)
	go func() {
		defer close(box)
		for _, inFavour := range []bool{true, false, true} {
			time.Sleep(time.Minute)
			box <- inFavour
		}
	}()
	return box
}
