package main

import (
	"fmt"
	"sync"
	"time"
)

// lastLine is how many lines the log has.
const lastLine = 100

// closed counts the logs that are open.
var closed sync.WaitGroup

// read sends a line of the log every second, until the log ends or stop is
// closed; then it closes the log.
//
// This file is given: whatever is changed here is put back at every check.
func read(stop <-chan struct{}) <-chan string {
	lines := make(chan string)
	closed.Add(1)
	go func() {
		defer closed.Done()
		defer close(lines)
		for n := 1; n <= lastLine; n++ {
			time.Sleep(time.Second)
			line := fmt.Sprint("info ", n)
			if n%2 == 0 {
				line = fmt.Sprint("error ", n)
			}
			select {
			case <-stop:
				return
			default:
			}
			select {
			case lines <- line:
			case <-stop:
				return
			}
		}
	}()
	return lines
}

// review is what the errors are shown for: somebody reads them, and takes three
// seconds.
func review() { time.Sleep(3 * time.Second) }
