// Tempting: add to an atomic counter, and then check it. If two goroutines add
// before one of them checks, both see two, both are turned down, and the index is
// not rewritten.
//
//koan:rejected TestOneOfEightRequestsRewritesTheIndex: requests rewrites the index
//koan:also TestTheLatecomerIsTurnedDown, TestTheLatecomerRewritesAFinishedIndex
package main

import (
	"fmt"
	"sync/atomic"
)

var inside atomic.Int64

func rewrite(who string) {
	inside.Add(1)
	defer inside.Add(-1)
	if inside.Load() > 1 {
		fmt.Println(who, "is turned down")
		return
	}
	rewriteIndex()
	fmt.Println(who, "has rewritten the index")
}

func main() {
	requests(rewrite)
}
