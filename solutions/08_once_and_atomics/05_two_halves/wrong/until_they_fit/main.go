// Tempting: look until the two fit together. That they do is nothing that a reader
// can know.
//
//koan:rejected TestNervousDay: The ask is what was published.
package main

import (
	"runtime"
	"sync/atomic"
)

var bid, ask atomic.Int64

// publish sets the price.
func publish(b, a int64) {
	bid.Store(b)
	ask.Store(a)
}

// price is the price that was published last.
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
