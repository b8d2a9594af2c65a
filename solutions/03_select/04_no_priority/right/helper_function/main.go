// A function says whether the button is pressed, and main calls it before each
// job. All jobs are already in the channel, so the receive doesn't block.
package main

import "fmt"

func main() {
	jobs, stop := queue(), redButton()
	done := 0
	for !closed(stop) {
		job, more := <-jobs
		if !more {
			break
		}
		copyPages(job)
		done++
	}
	fmt.Println("done:", done, "waiting:", len(jobs))
}

func closed(c <-chan struct{}) bool {
	select {
	case <-c:
		return true
	default:
		return false
	}
}
