// Tempting: the writer locks a mutex, because it changes something. The readers
// don't lock it.
//
//koan:rejected TestBothNumbersBelongTogether: Both numbers of a line were published together
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
