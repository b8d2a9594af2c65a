// An old tick was still in the ticker's channel. The third request used it at
// once, and the next tick came half a second later. So ticks limit the number
// of requests over a long time, but not the time between two of them.
//
// The solution measures the time since the last request.
//
//koan:class stale tick lets a burst through; package time: Ticker; rate limiting
//koan:shipped TestEveryRequestIsServed: 4 refused
//koan:also TestRequestsOneByOne, TestNoRequestWaitsTooLong
package main

import "time"

func main() {
	var last time.Time
	for r := range requests() {
		time.Sleep(time.Until(last.Add(2 * time.Second)))
		last = time.Now()
		send(r)
	}
}
