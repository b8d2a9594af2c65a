// Tempting: check again before setting the flag. The check and the change are
// still two steps.
//
//koan:rejected TestOneOfEightRequestsRewritesTheIndex: panic: two goroutines rewrite the index at the same time
//koan:also TestTheLatecomerIsTurnedDown, TestThirtyRequests, TestTheLatecomerRewritesAFinishedIndex
package main

import (
	"fmt"
	"sync/atomic"
)

var busy atomic.Bool

func rewrite(who string) {
	if busy.Load() || busy.Load() {
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
