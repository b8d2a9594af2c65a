// Swap says what was there before: who finds false there is the one.
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
	everybody(rewrite)
}
