package main

import "time"

const closing = 8 * time.Hour

// mail returns the letters that come, one every three hours, and the channel on which
// the evening comes.
//
// This file is given: whatever is changed here is put back at every check.
func mail() (letters <-chan string, evening <-chan time.Time) {
	in := make(chan string, 4)
	for i, to := range []string{"Oslo", "Rome", "Lima", "Cairo"} {
		time.AfterFunc(time.Duration(i+1)*3*time.Hour, func() { in <- to })
	}
	return in, time.After(closing)
}
