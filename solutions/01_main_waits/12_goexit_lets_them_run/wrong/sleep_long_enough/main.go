// Tempting: sleep in the place of Goexit. It is a guess, and takes a second too
// long already.
//
//koan:rejected TestItEndsWell: actual  : 6s
//koan:rejected TestMainDoesNotGuessHowLong: was cut off
package main

import "time"

func main() {
	go run(1, "A")
	go run(5, "B")
	time.Sleep(6 * time.Second)
}
