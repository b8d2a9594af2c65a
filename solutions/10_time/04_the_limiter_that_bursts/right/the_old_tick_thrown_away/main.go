// Without the old tick, every request waits for one of the ticks to come, and those are
// two seconds apart.
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
