// After each request a timer starts. The next request waits until it fires.
package main

import "time"

func main() {
	turn := time.NewTimer(0)
	for r := range requests() {
		<-turn.C
		send(r)
		turn.Reset(2 * time.Second)
	}
}
