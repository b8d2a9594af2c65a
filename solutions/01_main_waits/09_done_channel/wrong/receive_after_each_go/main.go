// Tempting: two goroutines and two receives, each right after its go statement.
// B starts only when A is done.
//
//koan:rejected TestBothFinish: At 1s, A and B have each printed one line, in either order.
//koan:rejected TestMainReturnsWhenBothAreDone: actual  : 6s
//koan:also TestEitherMayBeTheLonger, TestMainWaitsForASlowerRun
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
