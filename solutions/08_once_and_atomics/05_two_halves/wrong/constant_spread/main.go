// Tempting: the ask need not be stored, it is the bid and the spread. On a nervous
// day that varies.
//
//koan:rejected TestNervousDay: The ask is what was published.
package main

import "sync/atomic"

var bid, ask atomic.Int64

// publish sets the price.
func publish(b, a int64) {
	bid.Store(b)
	ask.Store(a)
}

// price is the price that was published last.
func price() (b, a int64) {
	b = bid.Load()
	a = b + spread
	return b, a
}

func main() {
	market(publish, price)
}
