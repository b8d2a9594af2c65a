// Tempting: the deadlock is gone with fewer receives. With one, A is gone, too.
//
//koan:rejected TestBothAreReported: was cut off
//koan:rejected TestNoLeaks: No goroutine may be left when main returns
//koan:also TestMainReturns, TestEitherMayBeTheLonger, TestMainDoesNotGuessHowLong
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
	fmt.Println(<-done, "is done")
}
