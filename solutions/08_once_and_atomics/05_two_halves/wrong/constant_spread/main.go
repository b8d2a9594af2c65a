// Tempting: compute the ask with the constant of the market. On another day the
// difference varies.
//
//koan:rejected TestAnotherSpread: The ask is the one that was published
package main

import "sync/atomic"

var bid, ask atomic.Int64

// publish publishes a price.
func publish(b, a int64) {
	bid.Store(b)
	ask.Store(a)
}

// price returns the price that was published last.
func price() (b, a int64) {
	b = bid.Load()
	a = b + spread
	return b, a
}

func main() {
	market(publish, price)
}
