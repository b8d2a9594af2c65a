// From 0 to 2, both included, makes three. The first two receives had a sender
// each. For the third there was none, and nobody left who could still become
// one, which the runtime takes for what it is: a deadlock.
//
// for range 2 runs twice, and leaves nothing to be counted on one's fingers.
//
//koan:class more receives than senders; the article, ASPLOS'19 study: blocking, channel
//koan:shipped TestMainReturns: all goroutines are asleep - deadlock!
//koan:shipped TestMainReturns: main was blocked in
//koan:also TestEitherMayBeTheLonger
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
