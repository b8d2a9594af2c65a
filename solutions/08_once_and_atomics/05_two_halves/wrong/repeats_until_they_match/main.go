// Tempting: repeat until the two numbers fit. A reader can't know which numbers
// fit.
//
//koan:rejected TestAnotherSpread: The ask is the one that was published
//koan:also TestNoDataRaces
package main

import (
	"runtime"
	"sync/atomic"
)

var bid, ask atomic.Int64

// publish publishes a price.
func publish(b, a int64) {
	bid.Store(b)
	ask.Store(a)
}

// price returns the price that was published last.
func price() (b, a int64) {
	for {
		b = bid.Load()
		a = ask.Load()
		if a-b == spread {
			return b, a
		}
		runtime.Gosched()
	}
}

func main() {
	market(publish, price)
}
