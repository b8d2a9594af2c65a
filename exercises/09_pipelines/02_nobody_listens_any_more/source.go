package main

import (
	"fmt"
	"sync"
	"time"
)

// lastLine is the number of the last line of the log.
const lastLine = 100

// closed counts the open logs, so closed.Wait returns when all are closed.
var closed sync.WaitGroup

// read sends one line of the log per second, until the log ends or stop is closed.
// Then it closes the log.
//
// This file is given. Every check restores it, so changes here have no effect.
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

// review lets the operator review the errors, which takes three seconds.
func review() { time.Sleep(3 * time.Second) }
