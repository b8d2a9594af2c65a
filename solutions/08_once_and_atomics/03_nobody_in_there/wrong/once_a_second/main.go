// Tempting: it takes a second, so let somebody in once a second. That is a guess
// about the time it takes.
//
//koan:rejected TestTheLatecomerMayGoIn: Who finds nobody in there
package main

import (
	"fmt"
	"sync"
	"time"
)

var mu sync.Mutex
var last time.Time

// rewrite rewrites the index, unless that is under way.
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
	everybody(rewrite)
}
