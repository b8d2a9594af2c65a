// Tempting: a buffer of one, for Ctrl-C. Ctrl-C is SIGINT, and this signal is
// SIGTERM.
//
//koan:rejected TestItStops: all copied
//koan:also TestItBeginsNoOtherFile
package main

import (
	"fmt"
	"os"
	"os/signal"
)

func main() {
	stop := make(chan os.Signal, 1)
	signal.Notify(stop, os.Interrupt)

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
