// Two atomics are read in two steps, and a new price may be published between
// them. A pointer to a struct is read in one step. Both numbers of that struct
// belong together, and a reader may use them as long as it needs, because the
// struct is never changed, only replaced.
//
//koan:class torn read of two atomics that belong together; ASPLOS'19 study: non-blocking, atomicity violation
//koan:shipped TestBothNumbersBelongTogether: Both numbers of a line were published together
package main

import "sync/atomic"

// A quote is a price. It is never changed after it was published.
type quote struct{ bid, ask int64 }

var latest atomic.Pointer[quote]

// publish publishes a price.
func publish(b, a int64) {
	latest.Store(&quote{b, a})
}

// price returns the price that was published last.
func price() (b, a int64) {
	q := latest.Load()
	return q.bid, q.ask
}

func main() {
	market(publish, price)
}
