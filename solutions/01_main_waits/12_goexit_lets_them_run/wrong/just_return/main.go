// Tempting: without Goexit there is no such error. There is no output, either.
//
//koan:rejected TestBothFinish: was cut off
//koan:rejected TestNoLeaks: was cut off
//koan:also TestItEndsWell, TestEitherMayBeTheLast, TestMainDoesNotGuessHowLong
package main

func main() {
	go run(1, "A")
	go run(5, "B")
}
