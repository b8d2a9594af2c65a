// The button is checked after each job instead of before it.
package main

import "fmt"

func main() {
	jobs, stop := queue(), redButton()
	done := 0
loop:
	for job := range jobs {
		copyPages(job)
		done++
		select {
		case <-stop:
			break loop
		default:
		}
	}
	fmt.Println("done:", done, "waiting:", len(jobs))
}
