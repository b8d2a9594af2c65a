// Tempting: a sync.Once lets one of many run. It does so only once, and the
// others wait.
//
//koan:rejected TestOneOfEightRequestsRewritesTheIndex: are turned down at once
//koan:also TestTheLatecomerIsTurnedDown, TestThirtyRequests, TestTheLatecomerRewritesAFinishedIndex
package main

import (
	"fmt"
	"sync"
)

var once sync.Once

func rewrite(who string) {
	first := false
	once.Do(func() {
		first = true
		rewriteIndex()
	})
	if first {
		fmt.Println(who, "has rewritten the index")
	} else {
		fmt.Println(who, "is turned down")
	}
}

func main() {
	requests(rewrite)
}
