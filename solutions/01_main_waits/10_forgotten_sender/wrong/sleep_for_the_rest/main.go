// Tempting: main receives two values and then sleeps for the two seconds that C
// still needs. Another crew needs another time.
//
//koan:rejected TestTheCrewMayShrink: actual  : 7.001s
//koan:rejected TestAnyMemberMayBeTheLast: actual  : 5.001s
//koan:also TestMainReturnsWhenAllAreDone, TestTheCrewMayGrow
//koan:also TestMainWaitsForASlowerRun, TestTwoMayHaveTheSameName
//koan:also TestTheCrewMayBeEmpty, TestAllMayHaveNothingToDo
package main

import (
	"fmt"
	"time"
)

func main() {
	done := make(chan bool, 3)
	for _, w := range crew {
		go func() {
			run(w.iter, w.name)
			done <- true
		}()
	}
	for range 2 {
		<-done
	}
	time.Sleep(2*time.Second + time.Millisecond)
	fmt.Println("all done")
}
