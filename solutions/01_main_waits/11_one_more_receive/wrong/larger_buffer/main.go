// Tempting: with room for three values in the channel, nothing should block. A
// buffer keeps senders from blocking. main receives, and there is no third
// value.
//
//koan:rejected TestMainReturns: all goroutines are asleep - deadlock!
//koan:also TestEitherMayBeTheLonger, TestBothMayBeDoneAtOnce
//koan:also TestBothMayHaveNothingToDo
package main

import "fmt"

func main() {
	done := make(chan string, 3)
	work := func(iter int, name string) {
		run(iter, name)
		done <- name
	}
	go work(5, "A")
	go work(1, "B")
	for i := 0; i <= 2; i++ {
		fmt.Println(<-done, "is done")
	}
}
