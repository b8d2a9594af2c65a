// Tempting: a version that is compared before and after. It is raised only before
// the numbers are written, so a reader that begins after that sees no change.
//
//koan:rejected TestBothNumbersBelongTogether: Both numbers of a line were published together
package main

import (
	"sync/atomic"
)

var version, bid, ask atomic.Int64

func publish(b, a int64) {
	_, _, _ = version.Add(1), bid.Swap(b), ask.Swap(a)
}

func price() (b, a int64) {
	for {
		v := version.Load()
		b, a = bid.Load(), ask.Load()
		if version.Load() == v {
			return b, a
		}
	}
}

func main() {
	market(publish, price)
}
