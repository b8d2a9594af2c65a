// Tempting: a pointer to a snapshot, loaded for each of the numbers. Those may be
// two snapshots.
//
//koan:rejected TestNoMixedPrices: both numbers belong together
package main

import "sync/atomic"

type quote struct{ bid, ask int64 }

var latest atomic.Pointer[quote]

func publish(b, a int64) {
	latest.Store(&quote{b, a})
}

func price() (b, a int64) {
	b = latest.Load().bid
	a = latest.Load().ask
	return b, a
}

func main() {
	market(publish, price)
}
