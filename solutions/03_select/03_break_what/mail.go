package main

import "time"

const closing = 8 * time.Hour

// mail returns a channel on which a letter comes every three hours, and one on which
// a value comes in the evening.
//
// This file is given: every check uses the original, whatever you change here.
func mail() (letters <-chan string, evening <-chan time.Time) {
	in := make(chan string, 4)
	for i, to := range []string{"Oslo", "Rome", "Lima", "Cairo"} {
		time.AfterFunc(time.Duration(i+1)*3*time.Hour, func() { in <- to })
	}
	return in, time.After(closing)
}
