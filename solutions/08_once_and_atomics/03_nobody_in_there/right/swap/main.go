// Swap returns the previous value. The goroutine that gets false rewrites the
// index.
package main

import (
	"fmt"
	"sync/atomic"
)

var busy atomic.Bool

func rewrite(who string) {
	if busy.Swap(true) {
		fmt.Println(who, "is turned down")
		return
	}
	rewriteIndex()
	busy.Store(false)
	fmt.Println(who, "has rewritten the index")
}

func main() {
	requests(rewrite)
}
