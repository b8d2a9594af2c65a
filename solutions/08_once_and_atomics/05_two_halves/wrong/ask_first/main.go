// Tempting: the ask first, so that it is never below the bid. When prices fall it
// is, and when they rise the spread is too wide.
//
//koan:rejected TestNoMixedPrices: both numbers belong together
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
