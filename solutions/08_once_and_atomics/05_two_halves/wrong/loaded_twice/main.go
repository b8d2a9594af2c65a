// Tempting: load the pointer once for each number. It may point to two different
// prices.
//
//koan:rejected TestBothNumbersBelongTogether: Both numbers of a line were published together
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
