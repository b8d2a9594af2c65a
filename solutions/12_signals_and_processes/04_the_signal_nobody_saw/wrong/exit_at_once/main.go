// Tempting: a goroutine that ends the program when the signal comes. The file at hand is not
// finished, and nothing is said.
//
//koan:rejected TestItStops: What was expected
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
