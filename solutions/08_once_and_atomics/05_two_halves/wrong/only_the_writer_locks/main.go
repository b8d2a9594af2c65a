// Tempting: the writer locks, for it is the one that changes something. Nobody but
// him asks for the lock.
//
//koan:rejected TestNoMixedPrices: both numbers belong together
package main

import (
	"sync"
	"sync/atomic"
)

var (
	mu       sync.Mutex
	bid, ask atomic.Int64
)

func publish(b, a int64) {
	mu.Lock()
	defer mu.Unlock()
	bid.Store(b)
	ask.Store(a)
}

func price() (b, a int64) {
	b = bid.Load()
	a = ask.Load()
	return b, a
}

func main() {
	market(publish, price)
}
