// A copier works on a queue of jobs until the red button is pressed.
package main

import "fmt"

func main() {
	jobs, stop := queue(), redButton()
	done := 0
loop:
	for {
		select {
		case job, more := <-jobs:
			if !more {
				break loop
			}
			copyPages(job)
			done++
		case <-stop:
			break loop
		}
	}
	fmt.Println("done:", done, "waiting:", len(jobs))
}
