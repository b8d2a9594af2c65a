// Tempting: a hundred is enough for any crew. A buffer may be too large, but if
// main receives more often than goroutines send, it waits forever.
//
//koan:rejected TestAllFinish: all goroutines are asleep - deadlock!
//koan:also TestMainReturnsWhenAllAreDone, TestTheCrewMayGrow
//koan:also TestTheCrewMayShrink, TestAnyMemberMayBeTheLast
//koan:also TestMainWaitsForASlowerRun, TestTwoMayHaveTheSameName
//koan:also TestTheCrewMayBeEmpty, TestAllMayHaveNothingToDo
package main

import "fmt"

func main() {
	done := make(chan bool, 100)
	for _, w := range crew {
		go func() {
			run(w.iter, w.name)
			done <- true
		}()
	}
	for range 100 {
		<-done
	}
	fmt.Println("all done")
}
