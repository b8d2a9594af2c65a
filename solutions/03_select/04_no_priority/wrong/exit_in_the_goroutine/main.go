// Tempting: a goroutine that waits for the button and ends the program. The job at hand
// is not finished, and nothing is reported.
//
//koan:rejected TestTheRedButton: os.Exit ended
//koan:also TestNoLeaks, TestItIsPressedLater
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
