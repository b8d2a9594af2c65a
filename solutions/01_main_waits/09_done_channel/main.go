// A receive takes one value. A was the first to send, so main received A's
// value and returned. The channel had room for a second value, but main would
// never have received it.
//
// main must receive as often as there are senders. In which order they are done
// makes no difference. The buffer may be smaller, or left out, because main
// receives every value.
//
//koan:class fewer receives than senders; the article
//koan:shipped TestBothFinish: was cut off
//koan:shipped TestMainReturnsWhenBothAreDone: actual  : 1s
//koan:shipped TestNoLeaks: No goroutine may be left when main returns
//koan:also TestEitherMayBeTheLonger, TestMainWaitsForASlowerRun
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
