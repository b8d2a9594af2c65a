// Tempting: whoever asks how many goroutines there are, and sleeps in between,
// does not keep the processor busy. But it comes late.
//
//koan:rejected TestMainDoesNotGuessHowLong: actual  : 11
//koan:also TestTheyRunTogether
package main

import (
	"runtime"
	"time"
)

func main() {
	go run(5, "A")
	run(1, "B")
	for runtime.NumGoroutine() > 1 {
		time.Sleep(time.Second)
		for range 1000 {
			runtime.Gosched() // A first, please
		}
	}
}
