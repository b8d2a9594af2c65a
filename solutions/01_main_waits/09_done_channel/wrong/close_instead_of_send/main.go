// Tempting: each goroutine closes the channel when it is done. Every receive
// from a closed channel returns at once, so main has received twice when A is
// done.
//
//koan:rejected TestBothFinish: was cut off
//koan:rejected TestMainReturnsWhenBothAreDone: actual  : 1s
//koan:also TestNoLeaks, TestEitherMayBeTheLonger, TestMainWaitsForASlowerRun
//koan:also TestBothMayHaveNothingToDo
package main

func main() {
	done := make(chan bool, 2)
	go func() {
		run(1, "A")
		close(done)
	}()
	go func() {
		run(5, "B")
		close(done)
	}()
	<-done
	<-done
}
