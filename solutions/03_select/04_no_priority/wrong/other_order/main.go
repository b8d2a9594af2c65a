// Tempting: the important case first. The order of the cases means nothing.
//
//koan:rejected TestTheRedButton: No job begins after the red button was pressed.
//koan:also TestItIsPressedLater
package main

import "fmt"

func main() {
	jobs, stop := queue(), redButton()
	done := 0
loop:
	for {
		select {
		case <-stop:
			break loop
		case job, more := <-jobs:
			if !more {
				break loop
			}
			copyPages(job)
			done++
		}
	}
	fmt.Println("done:", done, "waiting:", len(jobs))
}
