// Tempting: Load and Swap in one expression. They are still two operations: two
// goroutines may both load false.
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
	if busy.Load() || busy.Swap(true) && false {
		fmt.Println(who, "is turned down")
		return
	}
	rewriteIndex()
	busy.Store(false)
	fmt.Println(who, "has rewritten the index")
}

func main() { requests(rewrite) }
