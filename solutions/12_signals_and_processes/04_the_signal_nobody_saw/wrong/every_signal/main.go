// Tempting: call Notify without a list, so that no signal is missed. Not every
// signal asks the program to stop.
//
//koan:rejected TestAllFilesAreCopied: so all files are copied.
package main

import (
	"fmt"
	"os"
	"os/signal"
)

func main() {
	stop := make(chan os.Signal, 1)
	signal.Notify(stop)

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
