// A plain flag, and a mutex that is held during the check and the change, but not
// while the index is rewritten.
package main

import (
	"fmt"
	"sync"
)

var (
	mu   sync.Mutex
	busy bool
)

func take() bool {
	mu.Lock()
	defer mu.Unlock()
	if busy {
		return false
	}
	busy = true
	return true
}

func rewrite(who string) {
	if !take() {
		fmt.Println(who, "is turned down")
		return
	}
	rewriteIndex()
	mu.Lock()
	busy = false
	mu.Unlock()
	fmt.Println(who, "has rewritten the index")
}

func main() {
	requests(rewrite)
}
