// Tempting: a defer before the question, so that it cannot be forgotten. So those
// who are turned down put back what another has taken.
//
//koan:rejected TestOneOfEight: panic: two write the index at the same time
//koan:also TestTheLatecomerIsTurnedDown, TestOneOfThirty, TestTheLatecomerMayGoIn
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
	everybody(rewrite)
}
