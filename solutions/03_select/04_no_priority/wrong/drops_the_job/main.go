// Tempting: take the job, and look at the button then. The job is out of the queue and
// never done.
//
//koan:rejected TestTheRedButton: done: 3 waiting: 4
//koan:also TestItIsPressedLater
package main

import "fmt"

func main() {
	jobs, stop := queue(), redButton()
	done := 0
loop:
	for job := range jobs {
		select {
		case <-stop:
			break loop
		default:
		}
		copyPages(job)
		done++
	}
	fmt.Println("done:", done, "waiting:", len(jobs))
}
