// The ticker can stay if each request resets it. Reset drops the old tick and
// starts a new period.
package main

import "time"

func main() {
	turn := time.NewTicker(2 * time.Second)
	defer turn.Stop()
	for r := range requests() {
		<-turn.C
		turn.Reset(2 * time.Second)
		send(r)
	}
}
