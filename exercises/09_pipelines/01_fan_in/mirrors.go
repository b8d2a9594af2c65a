package main

import "time"

// A mirror sends the name of a package every few seconds.
type mirror struct {
	seconds int
	names   []string
}

var mirrors = []mirror{
	{1, []string{"zip", "tar"}},
	{3, []string{"curl"}},
	{2, []string{"make", "git"}},
}

// list sends the mirror's packages, and closes the channel after the last one.
//
// This file is given. Every check restores it, so changes here have no effect.
func (m mirror) list() <-chan string {
	names := make(chan string)
	go func() {
		defer close(names)
		for _, name := range m.names {
			time.Sleep(time.Duration(m.seconds) * time.Second)
			names <- name
		}
	}()
	return names
}
