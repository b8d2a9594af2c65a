// Tempting: an atomic counter shows which goroutine is the last. But Add and
// Load are two steps. If the last two goroutines both call Add before either of
// them calls Load, both read the full number, and the second close panics. (And
// if the crew is empty, the channel is never closed.)
//
//koan:rejected TestAllMayHaveNothingToDo: close of closed channel
//koan:also TestTheCrewMayBeEmpty
package main

import (
	"fmt"
	"sync/atomic"
)

func main() {
	var n atomic.Int64
	done := make(chan struct{})
	for _, w := range crew {
		go func() {
			run(w.iter, w.name)
			n.Add(1)
			if n.Load() == int64(len(crew)) {
				close(done)
			}
		}()
	}
	<-done
	fmt.Println("all done")
}
