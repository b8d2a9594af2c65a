// Tempting: set the flag in one operation, but never clear it. From the second
// day on, all requests are turned down.
//
//koan:rejected TestTheLatecomerIsTurnedDown: three times in all
//koan:also TestOneOfEightRequestsRewritesTheIndex, TestThirtyRequests, TestTheLatecomerRewritesAFinishedIndex
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
	fmt.Println(who, "has rewritten the index")
}

func main() {
	requests(rewrite)
}
