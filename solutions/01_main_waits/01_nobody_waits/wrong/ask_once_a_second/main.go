// Tempting: ask once a second whether anybody is still there. It is not told,
// it looks; and looks too late if they are done in between.
//
//koan:rejected TestMainDoesNotGuessHowLong: actual  : 16s
package main

import (
	"runtime"
	"time"
)

func main() {
	go run(1, "A")
	go run(5, "B")
	for runtime.NumGoroutine() > 1 {
		time.Sleep(time.Second)
		for range 1000 {
			runtime.Gosched() // they first, please
		}
	}
}
