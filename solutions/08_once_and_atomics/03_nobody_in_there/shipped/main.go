// The program rewrites the index of a shop whenever somebody wants it rewritten. If
// that is under way already, the wish is turned down: it need not be done twice.
package main

import (
	"fmt"
	"sync/atomic"
)

var busy atomic.Bool

// rewrite rewrites the index, unless that is under way.
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
	everybody(rewrite)
}
