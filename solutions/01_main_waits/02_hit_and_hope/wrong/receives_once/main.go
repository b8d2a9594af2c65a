// Tempting: both goroutines send when they are done, and main receives. main
// receives only once, so it returns after the first of them.
//
//koan:rejected TestBothFinish: was cut off
//koan:rejected TestNoLeaks: No goroutine may be left when main returns
//koan:also TestBothRunAtTheSameTime, TestEitherMayBeTheLonger, TestMainWaitsForASlowerRun
//koan:also TestMainWaitsForAQuickRun
package main

func main() {
	done := make(chan bool)
	go func() {
		run(5, "A")
		done <- true
	}()
	go func() {
		run(1, "B")
		done <- true
	}()
	<-done
}
