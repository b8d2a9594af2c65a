// Tempting: when there are two values in the channel, both are done. But to ask
// for its length again and again is no waiting.
//
//koan:rejected TestBothFinish: Busy waiting
//koan:also TestMainReturnsWhenBothAreDone, TestNoLeaks, TestEitherMayBeTheLonger
//koan:also TestMainDoesNotGuessHowLong, TestNoDataRaces
package main

import "runtime"

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
		runtime.Gosched()
	}
}
