package main

import "fmt"

type transfer struct {
	to    string
	euros int
}

const limit = 1000

var transfers = []transfer{{"Ida", 20}, {"Max", 5000}, {"Eva", 70}}

// A recorder prints what is noted, from a goroutine of its own, until it is closed.
// Whoever starts one has to close it.
//
// This file is given: whatever is changed here is put back at every check.
type recorder struct {
	notes, done chan string
}

func startRecorder(name string) recorder {
	r := recorder{make(chan string), make(chan string)}
	go func() {
		for n := range r.notes {
			fmt.Println(name, n)
		}
		fmt.Println(name, "recorded")
		close(r.done)
	}()
	return r
}

func (r recorder) note(what string) {
	r.notes <- what
}

// close returns when everything is recorded.
func (r recorder) close() {
	close(r.notes)
	<-r.done
}
