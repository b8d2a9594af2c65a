package main

import "time"

const (
	headline = 1700 * time.Millisecond
	arrival  = 2300 * time.Millisecond
	night    = 6 * time.Second
)

// headlines sends what happens in the world.
//
// This file is given: whatever is changed here is put back at every check.
func headlines() <-chan string {
	news := make(chan string, 3)
	for i, h := range []string{"rain", "more rain", "sun"} {
		time.AfterFunc(time.Duration(i+1)*headline, func() { news <- h })
	}
	return news
}

// trains sends the trains as they arrive.
func trains() <-chan string {
	arrivals := make(chan string, 2)
	for i, t := range []string{"from Bern", "from Basel"} {
		time.AfterFunc(time.Duration(i+1)*arrival, func() { arrivals <- t })
	}
	return arrivals
}

// hall sends when the hall closes.
func hall() <-chan time.Time {
	return time.After(night)
}
