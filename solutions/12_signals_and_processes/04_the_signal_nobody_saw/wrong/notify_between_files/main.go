// Tempting: call Notify only between two files. The signal arrives before that.
//
//koan:rejected TestItStops: all copied
//koan:also TestItBeginsNoOtherFile
package main

import (
	"fmt"
	"os"
	"os/signal"
	"syscall"
)

func main() {
	for file := range files {
		copyFile(file)
		stop := make(chan os.Signal, 1)
		signal.Notify(stop, syscall.SIGTERM)
		select {
		case <-stop:
			fmt.Println("stopped, the rest is for tomorrow")
			return
		default:
		}
		signal.Stop(stop)
	}
	fmt.Println("all copied")
}
