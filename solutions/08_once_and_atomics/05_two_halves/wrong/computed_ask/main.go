// Tempting: the ask can be computed, it is two more. Not on a nervous day.
//
//koan:rejected TestNervousDay: The ask is what was published.
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
