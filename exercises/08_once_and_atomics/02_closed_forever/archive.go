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

// askForPass asks the archive for a pass, which takes one second. If the archive is
// closed, askForPass returns an error at once. The archive issues one pass only,
// which is never empty.
//
// This file is given. Every check restores it, so changes here have no effect.
func askForPass() (string, error) {
	if time.Now().Before(opening) {
		return "", errors.New("the archive is closed")
	}
	if passes.Add(1) > 1 {
		panic("the archive was asked for a second pass")
	}
	time.Sleep(second)
	return "pass 7", nil
}

// day is one day of the archive, which opens after five seconds. Each reader comes
// four times, every three seconds.
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
