// Tempting: nobody has to guess who has measured. B has five lines, A has one,
// so B takes five times as long; if a line takes both the same time.
//
//koan:rejected TestMainDoesNotGuessHowLong: was cut off
//koan:also TestBothFinish, TestNoLeaks
package main

import (
	"runtime"
	"time"
)

func main() {
	start := time.Now()
	go run(5, "B")
	run(1, "A")
	time.Sleep(4 * time.Since(start))
	for range 1000 {
		runtime.Gosched() // B first, please
	}
}
