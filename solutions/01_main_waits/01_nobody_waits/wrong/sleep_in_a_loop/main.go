// Tempting: it looks like waiting for each line of B. It is still a guess.
//
//koan:rejected TestMainDoesNotGuessHowLong: was cut off
//koan:also TestTheyRunTogether
package main

import "time"

func main() {
	go run(1, "A")
	go run(5, "B")
	for range 5 {
		time.Sleep(time.Second + time.Millisecond)
	}
}
