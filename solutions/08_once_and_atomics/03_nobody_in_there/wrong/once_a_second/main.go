// Tempting: one request per second, because rewriting takes a second. That is a
// guess.
//
//koan:rejected TestTheLatecomerRewritesAFinishedIndex: The latecomer comes at 0.5s
package main

import (
	"fmt"
	"sync"
	"time"
)

var mu sync.Mutex
var last time.Time

// rewrite rewrites the index, unless another goroutine is doing so.
func rewrite(who string) {
	mu.Lock()
	ok := time.Since(last) >= time.Second
	if ok {
		last = time.Now()
	}
	mu.Unlock()
	if !ok {
		fmt.Println(who, "is turned down")
		return
	}
	rewriteIndex()
	fmt.Println(who, "has rewritten the index")
}

func main() {
	requests(rewrite)
}
