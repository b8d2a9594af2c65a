// main may leave by Goexit if somebody else ends the program, and that is
// whoever is really the last: the one who counts down to zero.
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
