// The program sends requests to a service that allows one every two seconds. A
// request that comes too close behind another is refused.
package main

import "time"

func main() {
	turn := time.NewTicker(2 * time.Second)
	defer turn.Stop()
	for r := range requests() {
		<-turn.C
		send(r)
	}
}
