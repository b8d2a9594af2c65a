// Tempting: copy in a goroutine, so that main is always in its select. main
// receives the signal and returns in the middle of the file.
//
//koan:rejected TestItStops: file 2 is copied
package main

import (
	"fmt"
	"os"
	"os/signal"
	"syscall"
)

func main() {
	stop := make(chan os.Signal)
	signal.Notify(stop, syscall.SIGTERM)

	for file := range files {
		done := make(chan struct{})
		go func() { copyFile(file); close(done) }()
		select {
		case <-stop:
			fmt.Println("stopped, the rest is for tomorrow")
			return
		case <-done:
		}
	}
	fmt.Println("all copied")
}
