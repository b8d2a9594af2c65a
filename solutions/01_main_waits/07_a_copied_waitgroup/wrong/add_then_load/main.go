// Tempting: an atomic counter shows which goroutine is the last. But Add and
// Load are two steps. If both goroutines call Add before either of them calls
// Load, both read 2, and the second close panics.
//
//koan:rejected TestBothMayHaveNothingToDo: close of closed channel
package main

import "sync/atomic"

func main() {
	var n atomic.Int32
	done := make(chan struct{})
	work := func(iter int, name string) {
		run(iter, name)
		n.Add(1)
		if n.Load() == 2 {
			close(done)
		}
	}
	go work(5, "A")
	go work(1, "B")
	<-done
}
