// Tempting: an atomic counter shows which goroutine is the last. But Add and
// Load are two steps. If both goroutines call Add before either of them calls
// Load, both read 2, and the second close panics.
//
//koan:rejected TestBothMayBeDoneAtOnce: close of closed channel
//koan:also TestBothMayHaveNothingToDo
package main

import (
	"fmt"
	"sync/atomic"
)

func main() {
	var reported atomic.Int32
	over := make(chan bool)
	work := func(iter int, name string) {
		run(iter, name)
		fmt.Println(name, "is done")
		reported.Add(1)
		if reported.Load() == 2 {
			close(over)
		}
	}
	go work(5, "A")
	go work(1, "B")
	<-over
}
