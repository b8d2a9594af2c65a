// Tempting: six seconds are surely enough. Today they are; and the last of
// them is spent waiting for nobody.
//
//koan:rejected TestTheyRunTogether: actual  : 6s
//koan:rejected TestMainDoesNotGuessHowLong: was cut off
package main

import "time"

func main() {
	go run(1, "A")
	go run(5, "B")
	time.Sleep(6 * time.Second)
}
