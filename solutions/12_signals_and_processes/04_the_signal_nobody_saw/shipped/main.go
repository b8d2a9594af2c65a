// A backup copies one file after the other, until it is asked to stop.
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
		copyFile(file)
		select {
		case <-stop:
			fmt.Println("stopped, the rest is for tomorrow")
			return
		default:
		}
	}
	fmt.Println("all copied")
}
