// Each request first drops an old tick, and then waits for a new one. New ticks
// are two seconds apart.
package main

import "time"

func main() {
	turn := time.NewTicker(2 * time.Second)
	defer turn.Stop()
	for r := range requests() {
		select {
		case <-turn.C:
		default:
		}
		<-turn.C
		send(r)
	}
}
