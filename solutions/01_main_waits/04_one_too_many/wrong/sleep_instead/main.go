// Tempting: five seconds is what it takes, to the second. That main wakes up
// after A, at the same instant, is a matter of luck.
//
//koan:rejected TestBothFinish: Then A prints its other four
//koan:also TestEitherMayBeTheLonger, TestMainDoesNotGuessHowLong
package main

import "time"

func main() {
	go run(5, "A")
	go run(1, "B")
	time.Sleep(5 * time.Second)
}
