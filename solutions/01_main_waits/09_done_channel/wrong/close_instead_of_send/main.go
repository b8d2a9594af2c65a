// Tempting: whoever is done closes the channel. From a closed channel every
// receive comes back at once, so when A is done main has had both.
//
//koan:rejected TestBothFinish: was cut off
//koan:rejected TestMainReturnsWhenBothAreDone: actual  : 1s
//koan:also TestNoLeaks, TestEitherMayBeTheLonger, TestMainDoesNotGuessHowLong
package main

func main() {
	done := make(chan bool, 2)
	go func() {
		run(1, "A")
		close(done)
	}()
	go func() {
		run(5, "B")
		close(done)
	}()
	<-done
	<-done
}
