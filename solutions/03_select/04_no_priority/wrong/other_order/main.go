// Tempting: the more important case comes first. The order of the cases makes
// no difference.
//
//koan:rejected TestTheRedButton: After the red button is pressed, no job begins.
//koan:also TestTheButtonIsPressedLater
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
