package main

import (
	"fmt"
	"time"
)

const (
	pressed = 2500 * time.Millisecond // when the red button is pressed
	takes   = time.Second             // how long a job takes
	waiting = 8                       // jobs in the queue
)

// queue returns a channel with all jobs, which is already closed.
//
// This file is given: every check uses the original, whatever you change here.
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

// copyPages does a job.
func copyPages(job int) {
	fmt.Println("job", job)
	time.Sleep(takes)
}
