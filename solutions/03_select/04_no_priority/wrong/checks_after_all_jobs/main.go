// Tempting: wait for the button after all jobs. By then all jobs are done, and
// the button may never be pressed.
//
//koan:rejected TestTheRedButton: After the red button is pressed, no job begins.
//koan:rejected TestAllJobsAreDone: actual  : 1h0m0s
//koan:also TestTheButtonIsPressedLater, TestNoJobs
package main

import "fmt"

func main() {
	jobs, stop := queue(), redButton()
	done := 0
	for job := range jobs {
		copyPages(job)
		done++
	}
	<-stop
	fmt.Println("done:", done, "waiting:", len(jobs))
}
