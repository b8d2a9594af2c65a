// Tempting: B takes one second, so sleep for the other four, and a little for
// luck.
//
//koan:rejected TestTheyRunTogether: actual  : 5.1s
//koan:rejected TestMainDoesNotGuessHowLong: was cut off
//koan:also TestEitherMayBeTheLonger
package main

import "time"

func main() {
	go run(5, "A")
	run(1, "B")
	time.Sleep(4*time.Second + 100*time.Millisecond)
}
