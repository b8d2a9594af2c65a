// Tempting: look again before taking it. That is still looking and then taking.
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
	if busy.Load() || busy.Load() {
		fmt.Println(who, "is turned down")
		return
	}
	busy.Store(true)
	rewriteIndex()
	busy.Store(false)
	fmt.Println(who, "has rewritten the index")
}

func main() {
	everybody(rewrite)
}
