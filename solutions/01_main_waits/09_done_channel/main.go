// A receive takes one value. A was the first to send, main took its value, and
// had nothing left to wait for. There was room for a second value in the
// channel, but nobody would have come for it.
//
// One sender, one receive: main receives as often as there are goroutines. In
// which order they are done does not matter. The buffer could as well be
// smaller, or left out, since main takes every value.
//
//koan:class fewer receives than senders; the article
//koan:shipped TestBothFinish: was cut off
//koan:shipped TestMainReturnsWhenBothAreDone: actual  : 1s
//koan:shipped TestNoLeaks: No goroutine may be left when main returns
//koan:also TestEitherMayBeTheLonger, TestMainDoesNotGuessHowLong
package main

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
	<-done
}
