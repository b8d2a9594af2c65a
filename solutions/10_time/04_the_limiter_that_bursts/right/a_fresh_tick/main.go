// The ticker may stay if it is reset with each request: that drops the old tick
// and begins anew.
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
