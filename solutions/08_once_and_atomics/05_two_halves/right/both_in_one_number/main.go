// Two numbers of 32 bits fit into one atomic. This is right as long as the
// numbers are small enough.
package main

import "sync/atomic"

var latest atomic.Uint64

func publish(b, a int64) {
	latest.Store(uint64(b)<<32 | uint64(a))
}

func price() (b, a int64) {
	both := latest.Load()
	return int64(both >> 32), int64(both & 0xffffffff)
}

func main() {
	market(publish, price)
}
