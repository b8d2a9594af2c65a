// Tempting: main receives A's value and then sleeps for the four seconds that B
// still needs. A slower run needs more.
//
//koan:rejected TestMainWaitsForASlowerRun: was cut off
//koan:also TestMainReturnsWhenBothAreDone, TestEitherMayBeTheLonger
//koan:also TestBothMayHaveNothingToDo
package main

import "time"

func main() {
	done := make(chan bool, 2)
	go func() {
		run(1, "A")
		done <- true
	}()
	go func() {
		run(5, "B")
		done <- true
	}()
	<-done
	time.Sleep(4*time.Second + time.Millisecond)
}
