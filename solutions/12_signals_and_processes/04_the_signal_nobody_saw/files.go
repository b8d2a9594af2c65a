package main

import (
	"fmt"
	"os"
	"os/signal"
	"syscall"
	"time"
)

const files = 60

// copyFile copies a file. While it copies file 2 the program is asked to stop.
//
// This file is given. Every check restores it.
func copyFile(file int) {
	if file == 2 {
		asked := make(chan os.Signal, 1)
		signal.Notify(asked, syscall.SIGTERM)
		fmt.Println("copying file 2")
		<-asked
		signal.Stop(asked) // returns when the signal is in every channel that has room
		time.Sleep(300 * time.Millisecond)
		fmt.Println("file 2 is copied")
		return
	}
	time.Sleep(10 * time.Millisecond)
}
