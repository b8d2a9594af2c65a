// main may call Goexit if another goroutine ends the program. The last one
// does, and an atomic counter shows which one that is.
package main

import (
	"os"
	"runtime"
	"sync/atomic"
)

func main() {
	var busy atomic.Int32
	busy.Store(2)
	leave := func() {
		if busy.Add(-1) == 0 {
			os.Exit(0)
		}
	}
	go func() {
		run(1, "A")
		leave()
	}()
	go func() {
		run(5, "B")
		leave()
	}()
	runtime.Goexit()
}
