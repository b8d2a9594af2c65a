// Tempting: the loop takes its number from the buffer, so there is one number
// instead of two. But it still doesn't follow from the crew.
//
//koan:rejected TestAllFinish: was cut off
//koan:also TestMainReturnsWhenAllAreDone, TestNoLeaks, TestTheCrewMayGrow
//koan:also TestAnyMemberMayBeTheLast, TestMainWaitsForASlowerRun
//koan:also TestTwoMayHaveTheSameName, TestTheCrewMayBeEmpty
package main

import "fmt"

func main() {
	done := make(chan bool, 2)
	for _, w := range crew {
		go func() {
			run(w.iter, w.name)
			done <- true
		}()
	}
	for range cap(done) {
		<-done
	}
	fmt.Println("all done")
}
