// Tempting: leave more time between the ticks. The old tick is still there.
//
//koan:rejected TestRequestsOneByOne: 5 refused
//koan:also TestRequestsAtOnce
package main

import "time"

func main() {
	turn := time.NewTicker(2500 * time.Millisecond)
	defer turn.Stop()
	for r := range requests() {
		<-turn.C
		send(r)
	}
}
