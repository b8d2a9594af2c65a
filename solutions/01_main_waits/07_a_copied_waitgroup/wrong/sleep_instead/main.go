// Tempting: the wait group does not work, a sleep does. Until somebody needs
// more time.
//
//koan:rejected TestBothFinish: actual  : 5.5s
//koan:rejected TestMainDoesNotGuessHowLong: was cut off
//koan:also TestEitherMayBeTheLonger
package main

import "time"

func work(iter int, name string) {
	run(iter, name)
}

func main() {
	go work(5, "A")
	go work(1, "B")
	time.Sleep(5500 * time.Millisecond)
}
