// The program rewrites the index of a shop on request. A request that comes while the
// index is being rewritten is turned down.
package main

import (
	"fmt"
	"sync/atomic"
)

var busy atomic.Bool

// rewrite rewrites the index, unless another goroutine is doing so.
func rewrite(who string) {
	if busy.Load() {
		fmt.Println(who, "is turned down")
		return
	}
	busy.Store(true)
	rewriteIndex()
	busy.Store(false)
	fmt.Println(who, "has rewritten the index")
}

func main() {
	requests(rewrite)
}
