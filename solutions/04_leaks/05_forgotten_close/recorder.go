package main

import "fmt"

type transfer struct {
	to    string
	euros int
}

const limit = 1000

var transfers = []transfer{{"Ida", 20}, {"Max", 5000}, {"Eva", 70}}

// A recorder prints its notes, from a goroutine of its own, until it is closed.
// The function that starts a recorder must close it.
//
// This file is given: every check uses the original, so change only main.go.
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

// close returns when all notes are printed.
func (r recorder) close() {
	close(r.notes)
	<-r.done
}
