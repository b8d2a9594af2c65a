// Tempting: both send when they are done, and main receives. It receives once,
// and that is from whoever comes first.
//
//koan:rejected TestBothFinish: was cut off
//koan:rejected TestNoLeaks: No goroutine may be left when main returns
//koan:also TestTheyRunTogether, TestEitherMayBeTheLonger, TestMainDoesNotGuessHowLong
//koan:also TestNobodyIsForgottenForBeingLate
package main

func main() {
	done := make(chan bool)
	go func() {
		run(5, "A")
		done <- true
	}()
	go func() {
		run(1, "B")
		done <- true
	}()
	<-done
}
