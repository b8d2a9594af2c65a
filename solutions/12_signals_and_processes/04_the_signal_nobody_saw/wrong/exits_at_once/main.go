// Tempting: a goroutine ends the program when the signal arrives. Then the file
// is cut off, and the program doesn't say that it has stopped.
//
//koan:rejected TestItStops: What was expected
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
	go func() {
		<-stop
		os.Exit(1)
	}()
	for file := range files {
		copyFile(file)
	}
	fmt.Println("all copied")
}
