// Tempting: one goroutine looks once a second who is left, and turns off the
// light when it is alone. It looks too late.
//
//koan:rejected TestMainDoesNotGuessHowLong: actual  : 16s
package main

import (
	"os"
	"runtime"
	"time"
)

func main() {
	go run(1, "A")
	go run(5, "B")
	go func() {
		for {
			time.Sleep(time.Second)
			for range 1000 {
				runtime.Gosched() // they first, please
			}
			if runtime.NumGoroutine() == 1 {
				os.Exit(0)
			}
		}
	}()
	runtime.Goexit()
}
