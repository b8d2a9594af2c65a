// Tempting: with less room nothing can be left lying in the channel. main still
// listens to the first one only.
//
//koan:rejected TestBothFinish: was cut off
//koan:also TestMainReturnsWhenBothAreDone, TestNoLeaks, TestEitherMayBeTheLonger
//koan:also TestMainDoesNotGuessHowLong
package main

func main() {
	done := make(chan bool, 1)
	go func() {
		run(1, "A")
		done <- true
	}()
	go func() {
		run(5, "B")
		done <- true
	}()
	<-done
}
