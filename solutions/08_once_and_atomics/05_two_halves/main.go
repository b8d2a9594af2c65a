// Two atomics are two moments. One pointer to a snapshot is one: whoever loads it has
// both numbers of the same price, and may look at them as long as he likes, since a
// snapshot is never changed, only replaced.
//
//koan:class torn read of two atomics that belong together; ASPLOS'19 study: non-blocking, atomicity violation
//koan:shipped TestNoMixedPrices: both numbers belong together
package main

import "sync/atomic"

// A quote is a price. It is not changed once it is published.
type quote struct{ bid, ask int64 }

var latest atomic.Pointer[quote]

// publish sets the price.
func publish(b, a int64) {
	latest.Store(&quote{b, a})
}

// price is the price that was published last.
func price() (b, a int64) {
	q := latest.Load()
	return q.bid, q.ask
}

func main() {
	market(publish, price)
}
