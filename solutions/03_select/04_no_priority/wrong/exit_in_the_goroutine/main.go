// Tempting: another goroutine waits for the button and ends the program. The
// job at hand isn't finished, and nothing is printed.
//
//koan:rejected TestTheRedButton: os.Exit ended
//koan:also TestNoLeaks, TestTheButtonIsPressedLater
package main

import (
	"fmt"
	"os"
)

func main() {
	jobs, stop := queue(), redButton()
	go func() {
		<-stop
		os.Exit(0)
	}()
	done := 0
	for job := range jobs {
		copyPages(job)
		done++
	}
	fmt.Println("done:", done, "waiting:", len(jobs))
}
