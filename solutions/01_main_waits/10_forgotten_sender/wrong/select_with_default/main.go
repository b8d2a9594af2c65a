// Tempting: main receives until there is nothing to receive. At the start,
// there is nothing yet.
//
//koan:rejected TestAllFinish: was cut off
//koan:also TestMainReturnsWhenAllAreDone, TestNoLeaks, TestTheCrewMayGrow
//koan:also TestTheCrewMayShrink, TestAnyMemberMayBeTheLast
//koan:also TestMainWaitsForASlowerRun, TestTwoMayHaveTheSameName
package main

import "fmt"

func main() {
	done := make(chan bool, len(crew))
	for _, w := range crew {
		go func() {
			run(w.iter, w.name)
			done <- true
		}()
	}
	for nothing := false; !nothing; {
		select {
		case <-done:
		default:
			nothing = true
		}
	}
	fmt.Println("all done")
}
