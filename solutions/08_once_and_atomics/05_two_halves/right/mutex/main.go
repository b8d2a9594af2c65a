// A mutex that is held while both numbers are written, and while both are read.
package main

import "sync"

var (
	mu       sync.RWMutex
	bid, ask int64
)

func publish(b, a int64) {
	mu.Lock()
	defer mu.Unlock()
	bid, ask = b, a
}

func price() (b, a int64) {
	mu.RLock()
	defer mu.RUnlock()
	return bid, ask
}

func main() {
	market(publish, price)
}
