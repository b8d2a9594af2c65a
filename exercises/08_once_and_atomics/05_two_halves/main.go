// The program shows the price of a metal: what dealers pay for it (the bid) and
// what they want for it (the ask). The market sets both, many readers look at them.
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
	a = ask.Load()
	return b, a
}

func main() {
	market(publish, price)
}
