// Tempting: a mutex around everything. No request is turned down. They wait, and
// the index is rewritten nine times a day.
//
//koan:rejected TestOneOfEightRequestsRewritesTheIndex: are turned down at once
//koan:also TestTheLatecomerIsTurnedDown, TestThirtyRequests, TestTheLatecomerRewritesAFinishedIndex
package main

import (
	"fmt"
	"sync"
)

var mu sync.Mutex

func rewrite(who string) {
	mu.Lock()
	defer mu.Unlock()
	rewriteIndex()
	fmt.Println(who, "has rewritten the index")
}

func main() {
	requests(rewrite)
}
