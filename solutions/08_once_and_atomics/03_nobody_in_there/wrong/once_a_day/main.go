// Tempting: one of those who come the same day. Who finds nobody in there later
// that day is turned down.
//
//koan:rejected TestTheLatecomerMayGoIn: Who finds nobody in there
package main

import (
	"fmt"
	"sync"
)

var days sync.Map

// rewrite rewrites the index, unless that is under way.
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
	everybody(rewrite)
}
