// Tempting: receive the job, then check the button. That job is no longer in
// the queue, and isn't done either.
//
//koan:rejected TestTheRedButton: done: 3 waiting: 4
//koan:also TestTheButtonIsPressedLater
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
