// From 0 to 2, both included, the loop runs three times. The first two receives
// had a sender each. For the third there was none, and no goroutine was left
// that could still send: a deadlock.
//
// for range 2 runs twice.
//
//koan:class more receives than senders; the article, ASPLOS'19 study: blocking, channel
//koan:shipped TestMainReturns: all goroutines are asleep - deadlock!
//koan:shipped TestMainReturns: main is blocked in
//koan:also TestEitherMayBeTheLonger, TestBothMayBeDoneAtOnce
//koan:also TestBothMayHaveNothingToDo
package main

import "fmt"

func main() {
	done := make(chan string)
	work := func(iter int, name string) {
		run(iter, name)
		done <- name
	}
	go work(5, "A")
	go work(1, "B")
	for range 2 {
		fmt.Println(<-done, "is done")
	}
}
