// A helper that says whether the button is pressed, asked before each job. The jobs are
// all there, so taking one does not wait.
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
