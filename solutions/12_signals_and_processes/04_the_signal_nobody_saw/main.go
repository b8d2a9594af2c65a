// Package signal doesn't wait for a receiver: it drops a signal for which the
// channel has no room. With room for one, the signal stays in the channel until
// main receives it. go vet says so: "misuse of unbuffered os.Signal channel as
// argument to signal.Notify".
//
//koan:class signal dropped by an unbuffered channel; go vet sigchanyzer; 100 Go Mistakes: signals
//koan:shipped TestItStops: all copied
//koan:vet misuse of unbuffered os.Signal channel
//koan:staticcheck the channel used with signal.Notify should be buffered
//koan:also TestItBeginsNoOtherFile
package main

import (
	"fmt"
	"os"
	"os/signal"
	"syscall"
)

func main() {
	stop := make(chan os.Signal, 1)
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
