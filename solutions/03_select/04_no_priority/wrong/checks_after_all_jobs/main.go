// Tempting: a select that waits for the button when the queue is empty. By then all
// is copied, and nobody may ever press it.
//
//koan:rejected TestTheRedButton: No job begins after the red button was pressed.
//koan:rejected TestNobodyPressesIt: actual  : 1h0m0s
//koan:also TestItIsPressedLater
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
