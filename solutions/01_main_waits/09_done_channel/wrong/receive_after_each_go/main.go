// Tempting: two goroutines, two receives, each next to its own. B does not start
// before A is done.
//
//koan:rejected TestBothFinish: After one second A and B have each printed a line
//koan:rejected TestMainReturnsWhenBothAreDone: actual  : 6s
//koan:also TestEitherMayBeTheLonger, TestMainDoesNotGuessHowLong
package main

func main() {
	done := make(chan bool, 2)
	go func() {
		run(1, "A")
		done <- true
	}()
	<-done
	go func() {
		run(5, "B")
		done <- true
	}()
	<-done
}
