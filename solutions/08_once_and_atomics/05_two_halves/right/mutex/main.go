// A mutex held while both are set, and held while both are looked at.
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
