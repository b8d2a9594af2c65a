// Tempting: main receives right after each go statement, so it receives from
// every sender. But each member starts only when the one before it is done.
//
//koan:rejected TestAllFinish: At 1s, A, B and C have each printed one line, in any order.
//koan:rejected TestMainReturnsWhenAllAreDone: actual  : 9s
//koan:also TestTheCrewMayGrow, TestTheCrewMayShrink, TestAnyMemberMayBeTheLast
//koan:also TestMainWaitsForASlowerRun, TestTwoMayHaveTheSameName
package main

import "fmt"

func main() {
	done := make(chan bool, 2)
	for _, w := range crew {
		go func() {
			run(w.iter, w.name)
			done <- true
		}()
		<-done
	}
	fmt.Println("all done")
}
