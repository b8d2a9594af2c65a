// Tempting: look at the bid again, and begin anew if it has changed. It may have
// changed before the first look, and the ask after the second.
//
//koan:rejected TestNoMixedPrices: both numbers belong together
package main

import "sync/atomic"

var bid, ask atomic.Int64

func publish(b, a int64) {
	bid.Store(b)
	ask.Store(a)
}

func price() (b, a int64) {
	for {
		b = bid.Load()
		a = ask.Load()
		if bid.Load() == b {
			return b, a
		}
	}
}

func main() {
	market(publish, price)
}
