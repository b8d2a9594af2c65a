// A version that is odd while a price is being written. A reader repeats if it is
// odd, or not the same before and after. All operations are atomic.
package main

import "sync/atomic"

var version, bid, ask atomic.Int64

func publish(b, a int64) {
	version.Add(1)
	bid.Store(b)
	ask.Store(a)
	version.Add(1)
}

func price() (b, a int64) {
	for {
		v := version.Load()
		b = bid.Load()
		a = ask.Load()
		if v%2 == 0 && version.Load() == v {
			return b, a
		}
	}
}

func main() {
	market(publish, price)
}
