// Tempting: both have reported when the buffer is full, so look once a second.
// Who looks is not told, and comes late.
//
//koan:rejected TestMainDoesNotGuessHowLong: actual  : 16s
package main

import (
	"runtime"
	"time"
)

func main() {
	done := make(chan bool, 2)
	go func() {
		run(1, "A")
		done <- true
	}()
	go func() {
		run(5, "B")
		done <- true
	}()
	for len(done) < cap(done) {
		time.Sleep(time.Second)
		for range 1000 {
			runtime.Gosched() // they first, please
		}
	}
}
