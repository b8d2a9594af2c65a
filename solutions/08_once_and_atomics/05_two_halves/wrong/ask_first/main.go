// Tempting: store the ask first, so that it is never below the bid. When prices
// fall it is, and when they rise the difference is too large.
//
//koan:rejected TestBothNumbersBelongTogether: Both numbers of a line were published together
package main

import "sync/atomic"

var bid, ask atomic.Int64

func publish(b, a int64) {
	ask.Store(a)
	bid.Store(b)
}

func price() (b, a int64) {
	b = bid.Load()
	a = ask.Load()
	return b, a
}

func main() {
	market(publish, price)
}
