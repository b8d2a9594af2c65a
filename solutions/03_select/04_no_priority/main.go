// Select has no favourites: with a job waiting and the button pressed it tosses a coin.
// What must come first has to be asked for first, by itself. With a default the
// question does not wait for an answer.
//
//koan:class no priority among ready cases; Go spec: Select statements; 100 Go Mistakes: select
//koan:shipped TestTheRedButton: No job begins after the red button was pressed.
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
