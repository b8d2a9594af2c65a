// A tick that nobody took waits in the channel. The third request took an old one
// at once, and the next tick was due half a second later. So ticks limit how many
// there are in a long time, but not how close two of them are.
//
// The distance is measured from the last request.
//
//koan:class stale tick lets a burst through; package time: Ticker; rate limiting
//koan:shipped TestEveryRequestIsServed: 4 refused
//koan:also TestRequestsOneByOne
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
