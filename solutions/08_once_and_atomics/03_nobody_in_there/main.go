// Load and Store are two operations, and several goroutines may load false before
// one of them stores true. CompareAndSwap is one operation: of all goroutines
// that call it at the same time, it returns true to one.
//
//koan:class check-then-act on an atomic flag; ASPLOS'19 study: non-blocking, atomicity violation
//koan:shipped TestOneOfEightRequestsRewritesTheIndex: panic: two goroutines rewrite the index at the same time
//koan:also TestTheLatecomerIsTurnedDown, TestThirtyRequests, TestTheLatecomerRewritesAFinishedIndex
package main

import (
	"fmt"
	"sync/atomic"
)

var busy atomic.Bool

// rewrite rewrites the index, unless another goroutine is doing so.
func rewrite(who string) {
	if !busy.CompareAndSwap(false, true) {
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
