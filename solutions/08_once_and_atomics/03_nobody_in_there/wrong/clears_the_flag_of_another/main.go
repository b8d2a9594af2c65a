// Tempting: defer the Store before the check, so that it cannot be forgotten. A
// request that is turned down then clears the flag that another one has set.
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
	defer busy.Store(false)
	if !busy.CompareAndSwap(false, true) {
		fmt.Println(who, "is turned down")
		return
	}
	rewriteIndex()
	fmt.Println(who, "has rewritten the index")
}

func main() {
	requests(rewrite)
}
