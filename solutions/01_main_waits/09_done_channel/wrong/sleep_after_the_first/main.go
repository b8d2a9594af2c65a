// Tempting: A has reported, and B is known to need four seconds more. Known to
// whom?
//
//koan:rejected TestMainDoesNotGuessHowLong: was cut off
//koan:also TestMainReturnsWhenBothAreDone, TestEitherMayBeTheLonger
package main

import "time"

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
	<-done
	time.Sleep(4*time.Second + time.Millisecond)
}
