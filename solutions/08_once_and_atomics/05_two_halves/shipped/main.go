// The program shows the price of a metal: the bid, which dealers pay for it, and the
// ask, for which they sell it. The market publishes both, and many readers read them.
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
	a = ask.Load()
	return b, a
}

func main() {
	market(publish, price)
}
