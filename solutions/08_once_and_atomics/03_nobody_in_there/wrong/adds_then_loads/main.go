// Tempting: a counter, which one can add to atomically, and then a look at it. If
// two add before either looks, both see two and are turned down, and nobody writes.
//
//koan:rejected TestOneOfEight: One of eight rewrites the index
//koan:also TestTheLatecomerIsTurnedDown, TestTheLatecomerMayGoIn
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
	everybody(rewrite)
}
