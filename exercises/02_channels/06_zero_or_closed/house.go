package main

import "time"

// Five tenants live in the house.
const tenants = 5

// vote hands out the box. The ballots of those who are at home come out of it, and
// when nobody else will vote it is closed.
//
// This file is given: whatever is changed here is put back at every check.
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
