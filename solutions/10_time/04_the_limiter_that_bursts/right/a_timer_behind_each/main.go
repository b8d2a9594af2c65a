// The next turn begins two seconds behind the last request.
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
