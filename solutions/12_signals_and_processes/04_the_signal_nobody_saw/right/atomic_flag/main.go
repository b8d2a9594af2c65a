// A goroutine receives the signal and sets a flag. Its channel has room for one
// signal as well, in case the goroutine isn't receiving yet.
package main

import (
	"fmt"
	"os"
	"os/signal"
	"sync/atomic"
	"syscall"
)

func main() {
	var asked atomic.Bool
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, syscall.SIGTERM)
	go func() {
		<-signals
		asked.Store(true)
	}()

	for file := range files {
		copyFile(file)
		if asked.Load() {
			fmt.Println("stopped, the rest is for tomorrow")
			return
		}
	}
	fmt.Println("all copied")
}
