package main

import (
	"fmt"
	"time"
)

const (
	pressed = 2500 * time.Millisecond // when somebody presses the red button
	takes   = time.Second             // how long a job takes
	waiting = 8                       // jobs in the queue
)

// queue returns the jobs that wait. No more will come.
//
// This file is given: whatever is changed here is put back at every check.
func queue() <-chan int {
	jobs := make(chan int, waiting)
	for job := range waiting {
		jobs <- job + 1
	}
	close(jobs)
	return jobs
}

// redButton returns a channel that is closed when the red button is pressed.
func redButton() <-chan struct{} {
	stop := make(chan struct{})
	time.AfterFunc(pressed, func() { close(stop) })
	return stop
}

// copyPages copies what a job asks for.
func copyPages(job int) {
	fmt.Println("job", job)
	time.Sleep(takes)
}
