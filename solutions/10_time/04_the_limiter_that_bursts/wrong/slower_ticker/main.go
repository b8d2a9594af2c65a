// Tempting: leave more time between the ticks. There is still an old tick in
// the channel.
//
//koan:rejected TestRequestsOneByOne: 5 refused
//koan:also TestRequestsAtOnce, TestNoRequestWaitsTooLong
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
