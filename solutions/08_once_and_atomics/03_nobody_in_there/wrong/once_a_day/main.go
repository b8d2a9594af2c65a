// Tempting: one request per day. A request that comes after the index was
// rewritten is turned down, too.
//
//koan:rejected TestTheLatecomerRewritesAFinishedIndex: The latecomer comes at 0.5s
package main

import (
	"fmt"
	"sync"
)

var days sync.Map

// rewrite rewrites the index, unless another goroutine is doing so.
func rewrite(who string) {
	day := who[:5]
	if _, loaded := days.LoadOrStore(day, true); loaded {
		fmt.Println(who, "is turned down")
		return
	}
	rewriteIndex()
	fmt.Println(who, "has rewritten the index")
}

func main() {
	requests(rewrite)
}
