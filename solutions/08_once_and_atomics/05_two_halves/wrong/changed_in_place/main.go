// Tempting: one atomic pointer to both numbers, and they are changed where they
// are. The pointer is atomic; what it points to is not.
//
//koan:rejected TestNoMixedPrices: both numbers belong together
//koan:rejected TestNoDataRaces: data race
package main

import "sync/atomic"

type quote struct{ bid, ask int64 }

var latest atomic.Pointer[quote]

func publish(b, a int64) {
	q := latest.Load()
	q.bid = b
	q.ask = a
}

func price() (b, a int64) {
	q := latest.Load()
	b = q.bid
	a = q.ask
	return b, a
}

func main() {
	latest.Store(&quote{})
	market(publish, price)
}
