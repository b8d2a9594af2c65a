// The program sends requests to a service that allows one every two seconds.
// The service refuses a request that comes too soon after the last one.
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
