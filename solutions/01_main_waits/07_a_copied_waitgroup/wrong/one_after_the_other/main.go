// Tempting: without goroutines there is no wait group to be copied. There is
// nothing together any more, either.
//
//koan:rejected TestBothFinish: actual  : 6s
//koan:also TestEitherMayBeTheLonger, TestMainDoesNotGuessHowLong
package main

func work(iter int, name string) {
	run(iter, name)
}

func main() {
	work(5, "A")
	work(1, "B")
}
