// Tempting: with a smaller buffer, no value can remain in the channel. But main
// still receives only once.
//
//koan:rejected TestBothFinish: was cut off
//koan:also TestMainReturnsWhenBothAreDone, TestNoLeaks, TestEitherMayBeTheLonger
//koan:also TestMainWaitsForASlowerRun
package main

func main() {
	done := make(chan bool, 1)
	go func() {
		run(1, "A")
		done <- true
	}()
	go func() {
		run(5, "B")
		done <- true
	}()
	<-done
}
