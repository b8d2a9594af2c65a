// Tempting: an atomic pointer to both numbers, which are changed in place. The
// pointer is atomic, but the numbers are not.
//
//koan:rejected TestBothNumbersBelongTogether: Both numbers of a line were published together
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
