// Tempting: load the bid again, and repeat if it has changed. The bid may be new
// already at the first load, while the ask is still old.
//
//koan:rejected TestBothNumbersBelongTogether: Both numbers of a line were published together
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
