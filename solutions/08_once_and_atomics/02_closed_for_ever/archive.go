package main

import (
	"errors"
	"sync"
	"sync/atomic"
	"time"
)

const second = time.Second

var (
	opening time.Time
	passes  atomic.Int64
)

// askForPass asks the archive for a pass. That takes a second; if the archive is
// closed, one is told at once. The archive issues one pass and no other.
//
// This file is given: whatever is changed here is put back at every check.
func askForPass() (string, error) {
	if time.Now().Before(opening) {
		return "", errors.New("the archive is closed")
	}
	if passes.Add(1) > 1 {
		panic("a second pass is asked for")
	}
	time.Sleep(second)
	return "pass 7", nil
}

// day is the day of the archive, which opens after five seconds. Each reader comes
// four times, three seconds apart.
func day(read func(reader string)) {
	opening = time.Now().Add(5 * second)
	var wg sync.WaitGroup
	for _, reader := range []string{"Ada", "Ben", "Cem"} {
		wg.Go(func() {
			for i := range 4 {
				if i > 0 {
					time.Sleep(3 * second)
				}
				read(reader)
			}
		})
	}
	wg.Wait()
}
