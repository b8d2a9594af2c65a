// Tempting: check only after every second file. Then the program may begin one
// more file.
//
//koan:rejected TestItBeginsNoOtherFile: so the program doesn't begin file 4.
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
		if file%2 == 1 {
			continue
		}
		select {
		case <-stop:
			fmt.Println("stopped, the rest is for tomorrow")
			return
		default:
		}
	}
	fmt.Println("all copied")
}
