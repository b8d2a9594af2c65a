// Tempting: don't store the ask, because it is always two higher. On another day
// it isn't.
//
//koan:rejected TestAnotherSpread: The ask is the one that was published
package main

import "sync/atomic"

var bid atomic.Int64

func publish(b, a int64) {
	bid.Store(b)
}

func price() (b, a int64) {
	b = bid.Load()
	return b, b + 2
}

func main() {
	market(publish, price)
}
