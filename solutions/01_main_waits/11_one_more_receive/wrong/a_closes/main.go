// Tempting: A is done last, so A closes the channel, and main ranges over it.
// If A is done first, main returns before B is done.
//
//koan:rejected TestEitherMayBeTheLonger: was cut off
//koan:also TestBothMayBeDoneAtOnce, TestBothMayHaveNothingToDo, TestNoDataRaces
package main

import "fmt"

func main() {
	done := make(chan string)
	work := func(iter int, name string) {
		run(iter, name)
		done <- name
	}
	go func() {
		work(5, "A")
		close(done)
	}()
	go work(1, "B")
	for name := range done {
		fmt.Println(name, "is done")
	}
}
