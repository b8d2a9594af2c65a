// Tempting: the runtime complains that no goroutine is left, so let one stay.
// It sleeps and wakes for ever, and the program never ends.
//
//koan:rejected TestItEndsWell: Endless: the program was stopped
//koan:also TestBothFinish, TestNoLeaks, TestEitherMayBeTheLast
//koan:also TestMainDoesNotGuessHowLong, TestNoDataRaces
package main

import (
	"runtime"
	"time"
)

func main() {
	go run(1, "A")
	go run(5, "B")
	go func() {
		for {
			time.Sleep(time.Minute)
		}
	}()
	runtime.Goexit()
}
