package main

import (
	"fmt"
	"os"
	"os/signal"
	"syscall"
	"time"
)

const files = 60

// copyFile copies a file. While it is busy with file 2, somebody asks the program to stop.
//
// This file is given: whatever is changed here is put back at every check.
func copyFile(file int) {
	if file == 2 {
		asked := make(chan os.Signal, 1)
		signal.Notify(asked, syscall.SIGTERM)
		fmt.Println("copying file 2")
		<-asked
		signal.Stop(asked) // returns when everybody has been told
		time.Sleep(100 * time.Millisecond)
		fmt.Println("file 2 is copied")
		return
	}
	time.Sleep(10 * time.Millisecond)
}
