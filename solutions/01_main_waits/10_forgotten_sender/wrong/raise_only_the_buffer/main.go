// Tempting: the channel is too small for three values. Now it has room for a
// value that main doesn't receive.
//
//koan:rejected TestAllFinish: was cut off
//koan:rejected TestNoLeaks: No goroutine may be left when main returns
//koan:also TestMainReturnsWhenAllAreDone, TestTheCrewMayGrow
//koan:also TestAnyMemberMayBeTheLast, TestMainWaitsForASlowerRun
//koan:also TestTwoMayHaveTheSameName, TestTheCrewMayBeEmpty
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
	for range 2 {
		<-done
	}
	fmt.Println("all done")
}
