// Tempting: main ranges over the channel and doesn't count. The loop ends when
// the channel is closed, and no goroutine closes it.
//
//koan:rejected TestMainReturns: all goroutines are asleep - deadlock!
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
	for name := range done {
		fmt.Println(name, "is done")
	}
}
