// To look and to take were two operations. CompareAndSwap is both, and of any number
// of goroutines that try it at the same time one is told true.
//
//koan:class check-then-act on an atomic flag; ASPLOS'19 study: non-blocking, atomicity violation
//koan:shipped TestOneOfEight: panic: two write the index at the same time
//koan:also TestTheLatecomerIsTurnedDown, TestOneOfThirty, TestTheLatecomerMayGoIn
package main

import (
	"fmt"
	"sync/atomic"
)

var busy atomic.Bool

// rewrite rewrites the index, unless that is under way.
func rewrite(who string) {
	if !busy.CompareAndSwap(false, true) {
		fmt.Println(who, "is turned down")
		return
	}
	rewriteIndex()
	busy.Store(false)
	fmt.Println(who, "has rewritten the index")
}

func main() {
	everybody(rewrite)
}
