// If a job is waiting and the button is pressed, both cases are ready, and
// select chooses one at random. What is more important must be checked first,
// on its own. With a default, that check doesn't block.
//
//koan:class no priority among ready cases; Go spec: Select statements; 100 Go Mistakes: select
//koan:shipped TestTheRedButton: After the red button is pressed, no job begins.
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
		default:
		}
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
